// Runs Lighthouse on the address given: prints its report on all categories, with how fast the page was in each run.
// A page is asked how fast it is until the median of the runs is known to lie on one side of the mark.
// Arguments: the address, the score from which a page is fast (0 to 1), the number of runs (odd).
import {launch} from 'chrome-launcher';
import lighthouse from 'lighthouse';

const [address, fast, runs] = process.argv.slice(2);
const browser = await launch({
  chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const flags = {port: browser.port, disableFullPageScreenshot: true};

const report = async onlyCategories => (await lighthouse(address, {...flags, onlyCategories})).lhr;
const isKnown = scores => [true, false].some(isFast =>
  scores.filter(score => (score >= fast) === isFast).length > runs / 2);

try {
  const whole = await report();
  const performance = [whole.categories.performance.score];
  while (!isKnown(performance)) {
    performance.push((await report(['performance'])).categories.performance.score);
  }
  process.stdout.write(JSON.stringify({...whole, performance}), () => process.exit()); // its timers run on for seconds
} finally {
  browser.kill();
}
