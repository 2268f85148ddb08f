/*
 * Lets readers choose light or dark pages, and remembers it in their browser.
 *
 * Runs in the head, before anything is painted; the switch joins the footer once that is there. The attribute
 * data-theme of the root says light or dark; without it, and without scripts, the settings of the system decide.
 */
'use strict';
{
  const KEY = 'gigogne-appearance';
  const CHOICES = ['auto', 'light', 'dark'];
  const texts = document.currentScript.dataset;

  /** What was chosen earlier. Where nothing may be stored, the choice lasts as long as the page. */
  function remembered() {
    try {
      const choice = localStorage.getItem(KEY);
      return CHOICES.includes(choice) ? choice : 'auto';
    } catch {
      return 'auto';
    }
  }

  function remember(choice) {
    try {
      localStorage.setItem(KEY, choice);
    } catch {
      // The page has changed all the same.
    }
  }

  function apply(choice) {
    if (choice === 'auto') {
      delete document.documentElement.dataset.theme;
    } else {
      document.documentElement.dataset.theme = choice;
    }
  }

  function option(choice, chosen) {
    const input = document.createElement('input');
    input.type = 'radio';
    input.name = 'g-appearance';
    input.value = choice;
    input.checked = choice === chosen;
    const label = document.createElement('label');
    label.append(input, ' ', texts[choice]);
    return label;
  }

  function addSwitch() {
    const legend = document.createElement('legend');
    legend.textContent = texts.legend;
    const fieldset = document.createElement('fieldset');
    fieldset.className = 'appearance';
    const chosen = remembered();
    fieldset.append(legend, ...CHOICES.map((choice) => option(choice, chosen)));
    fieldset.addEventListener('change', (event) => {
      apply(event.target.value);
      remember(event.target.value);
    });
    document.querySelector('footer.site > div > :last-child')?.before(fieldset);
  }

  apply(remembered());
  document.addEventListener('DOMContentLoaded', addSwitch);
}
