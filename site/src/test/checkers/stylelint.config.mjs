export default {
  extends: 'stylelint-config-standard',
  reportDescriptionlessDisables: true,
  reportInvalidScopeDisables: true,
  reportNeedlessDisables: true,
  rules: {
    // The sheet is ordered by component. The rule compares selectors of different ones, which no element matches both.
    'no-descending-specificity': null,
  },
};
