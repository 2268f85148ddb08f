/*
 * The search page: finds entries of GIGOGNE_INDEX with MiniSearch, in the reader's browser.
 *
 * Words are compared without accents, case, plural or feminine endings, so that "securite" finds "sécurité"; their
 * beginnings and near misses count too. What is shown comes from content: it is set as text, never as markup.
 */
'use strict';
{
  const PAGE_SIZE = 30;
  const EXCERPT = 240; // UTF-16 code units
  const WORD = /[\p{L}\p{M}\p{N}]+/gu;
  const SMALL_WORDS = new Set(
    ('a au aux avec c ce ces d dans de des du en et il j l la le les leur m n ne nous ou par pas pour qu que qui s sa '
      + 'se ses son sur t un une vous y').split(' '));

  const texts = document.currentScript.dataset;
  const language = document.documentElement.lang;
  const { language: contentLanguage, kinds, places, entries } = window.GIGOGNE_INDEX;
  const form = document.getElementById('g-search');
  const field = document.getElementById('g-q');
  const status = document.getElementById('g-count');
  const section = document.getElementById('g-results');
  const list = section.querySelector('ul');
  const more = section.querySelector('button');
  let found = [];
  let asked = '';

  // ======== Words ========

  function fold(word) {
    return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae');
  }

  /** What the forms of a French word have in common, more or less. */
  function stem(word) {
    if (word.length < 4 || /\d/.test(word)) {
      return word;
    }
    return word
      .replace(/(ea|ya|e|o)ux$/, '$1u') // niveaux, tuyaux, jeux
      .replace(/aux$/, 'al') // locaux
      .replace(/([^s])s$/, '$1')
      .replace(/^(.{3,}?)e+$/, '$1') // locale, certifiée
      .replace(/^(.{3,})([lnt])\2$/, '$1$2'); // personnelle
  }

  function words(text) {
    return text.match(WORD) ?? [];
  }

  /** What is compared; null for a word that says nothing. */
  function term(word) {
    const folded = fold(word);
    return SMALL_WORDS.has(folded) ? null : stem(folded);
  }

  // ======== Finding ========

  const library = new MiniSearch({
    fields: ['title', 'place', 'text'],
    tokenize: words,
    processTerm: term,
    searchOptions: {
      boost: { title: 4, place: 2 },
      prefix: (word) => word.length > 2,
      fuzzy: (word) => (word.length > 4 ? 0.2 : false),
    },
  });

  /** Fulfilled when all entries can be found: after a second or two for the largest index. The page stays usable. */
  const ready = library.addAllAsync(
    entries.map((entry, id) => ({ id, ...entry, place: places[entry.place] })), { chunkSize: 200 });

  /** Entries that have all words; when there is none, those that have some. */
  function search(query) {
    const all = library.search(query, { combineWith: 'AND' });
    return all.length > 0 ? all : library.search(query);
  }

  // ======== Showing ========

  /** Marks what is written in the language of the content, where that is not the language of the page. */
  function tell(element) {
    if (contentLanguage !== language) {
      element.lang = contentLanguage;
    }
  }

  /** A text in which the words that were found are marked. */
  function marked(name, text, terms) {
    const element = document.createElement(name);
    for (const part of text.split(/([\p{L}\p{M}\p{N}]+)/u)) {
      if (terms.has(term(part))) {
        const mark = document.createElement('mark');
        mark.textContent = part;
        element.append(mark);
      } else {
        element.append(part);
      }
    }
    return element;
  }

  /** What a long text says around the first word that was found. */
  function excerpt(text, terms) {
    const found = [...text.matchAll(WORD)].find(([word]) => terms.has(term(word)));
    const wanted = (found?.index ?? 0) < EXCERPT / 2 ? 0 : found.index - EXCERPT / 4;
    const start = wanted === 0 ? 0 : text.lastIndexOf(' ', Math.min(wanted, text.length - EXCERPT)) + 1;
    const end = text.length - start > EXCERPT * 1.2 ? text.lastIndexOf(' ', start + EXCERPT) : text.length;
    return `${start > 0 ? '… ' : ''}${text.slice(start, Math.max(end, start))}${end < text.length ? '…' : ''}`;
  }

  function item(result) {
    const entry = entries[result.id];
    const terms = new Set(result.terms);
    const link = marked('a', entry.title, terms);
    link.href = entry.path;
    const kind = kinds[entry.kind];
    if (kind.isContent) {
      tell(link);
    }
    const heading = document.createElement('h3');
    heading.append(link);
    const origin = document.createElement('p');
    origin.className = 'note';
    origin.append(kind.name);
    if (places[entry.place] !== '') {
      const place = document.createElement('span');
      place.textContent = places[entry.place];
      tell(place);
      origin.append(texts.separator, place);
    }
    const element = document.createElement('li');
    element.append(heading, origin);
    if (entry.text !== '') {
      const text = marked('p', excerpt(entry.text, terms), terms);
      tell(text);
      element.append(text);
    }
    return element;
  }

  function showMore() {
    const first = list.children.length;
    list.append(...found.slice(first, first + PAGE_SIZE).map(item));
    more.hidden = list.children.length === found.length;
    return list.children[first];
  }

  function count(number) {
    const kind = new Intl.PluralRules(language).select(number) === 'one' ? texts.one : texts.other;
    return kind.replace('{0}', () => new Intl.NumberFormat(language).format(number));
  }

  async function show(query) {
    asked = query;
    status.textContent = query === '' ? '' : texts.wait;
    await ready;
    if (query === asked) {
      found = query === '' ? [] : search(query);
      list.replaceChildren();
      section.hidden = found.length === 0;
      showMore();
      status.textContent = query === '' ? '' : count(found.length);
    }
  }

  // ======== Asking ========

  function showAddress() {
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    show(field.value.trim());
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = field.value.trim();
    history.pushState(null, '', `?${new URLSearchParams({ q: query })}`);
    show(query);
  });
  window.addEventListener('popstate', showAddress);
  more.addEventListener('click', () => showMore().querySelector('a').focus());

  form.hidden = false;
  showAddress();
}
