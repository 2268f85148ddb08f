/*
 * Lets readers sort the tables of class "sortable" by the headings of their columns.
 *
 * A cell sorts by its data-v, which the templates write where the text shown does not sort (numbers, dates, states),
 * else by its text. Cells without a value stay last, whichever way the column is sorted.
 */
'use strict';
{
  const texts = document.currentScript.dataset;
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const status = document.createElement('p');

  function key(cell) {
    const value = cell.dataset.v ?? cell.textContent.trim();
    return /[\p{L}\p{N}]/u.test(value) ? value : '';
  }

  /** Numbers by their value, all else as the language has it. */
  function compare(a, b) {
    return Number.isNaN(a - b) ? collator.compare(a, b) : a - b;
  }

  function sort(table, heading) {
    const isDown = heading.getAttribute('aria-sort') === 'ascending';
    const rows = [...table.tBodies[0].rows].map((row) => ({ row, key: key(row.cells[heading.cellIndex]) }));
    rows.sort((a, b) => {
      if (a.key === '' || b.key === '') {
        return (a.key === '') - (b.key === '');
      }
      return isDown ? compare(b.key, a.key) : compare(a.key, b.key);
    });
    table.tBodies[0].append(...rows.map(({ row }) => row));
    for (const other of table.tHead.rows[0].cells) {
      other.removeAttribute('aria-sort');
    }
    heading.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
    status.textContent = (isDown ? texts.down : texts.up).replace('{0}', () => heading.textContent.trim());
  }

  for (const table of document.querySelectorAll('table.sortable')) {
    if (table.tBodies[0].rows.length > 1) {
      for (const heading of table.tHead.rows[0].cells) {
        const button = document.createElement('button');
        button.type = 'button';
        button.append(...heading.childNodes);
        button.addEventListener('click', () => sort(table, heading));
        heading.append(button);
      }
    }
  }
  status.className = 'said';
  status.setAttribute('role', 'status');
  document.querySelector('main').append(status);
}
