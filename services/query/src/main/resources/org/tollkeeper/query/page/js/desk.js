// The editor's desk and the feeds: both belong to the service that reads the feeds, where it shares this address.
import { page, refresh } from './show.js';

// What an editor may mend before accepting; what is left as it was is not sent.
function edits(given) {
  const figure = (given.get('figure') ?? '').replaceAll(/[, ]/g, '');
  const changed = Object.fromEntries(['side', 'category', 'harm'].map(name => [name, given.get(name)]).filter(([, value]) => value));
  return figure ? { ...changed, quantity: given.get('least') ? { low: Number(figure) } : { low: Number(figure), high: Number(figure) } } : changed;
}

async function decide(form, decision) {
  const said = form.querySelector('output');
  const given = new FormData(form);
  const body = Object.fromEntries(['reason', 'by'].map(name => [name, given.get(name)]).filter(([, text]) => text));
  if (decision === 'accept') Object.assign(body, edits(given));
  said.textContent = 'Sending.';
  try {
    const answer = await fetch(`/conflicts/${encodeURIComponent(page.dataset.conflict)}/proposals/${encodeURIComponent(form.dataset.claim)}/${decision}`, {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
    });
    const problem = answer.ok ? null : await answer.json().catch(() => ({}));
    said.textContent = answer.ok
      ? `${decision === 'accept' ? 'Accepted' : 'Rejected'}. The list follows in a moment.`
      : `Not decided: ${problem.detail ?? problem.title ?? 'the service that decides is not at this address (' + answer.status + ')'}`;
    if (answer.ok) {
      form.reset();
      document.activeElement.blur();
    }
    if (answer.ok) [400, 1500, 4000].forEach(wait => setTimeout(() => refresh().catch(() => {}), wait));
  } catch {
    said.textContent = 'Not decided: the service cannot be reached. Nothing was changed; try again.';
  }
}

function element(name, text, className = '') {
  const made = document.createElement(name);
  made.textContent = text ?? '';
  if (className) made.className = className;
  return made;
}

const time = text => (text ? text.replace('T', ' ').replace(/(:\d\d)?(\.\d+)?Z$/, ' UTC') : '–');

function table(feeds) {
  const made = element('table', '', 'plain wide');
  const head = made.createTHead().insertRow();
  for (const name of ['Feed', 'State', 'Last story', 'Behind', 'Stories', 'Unreadable']) {
    const cell = element('th', name);
    cell.scope = 'col';
    head.append(cell);
  }
  const body = made.createTBody();
  for (const feed of feeds) {
    const row = body.insertRow();
    const name = element('th', feed.name);
    name.scope = 'row';
    row.append(name);
    const state = (feed.state ?? 'unknown').toLowerCase() + (feed.silent ? ', silent' : '') + (feed.problem ? ': ' + feed.problem : '');
    for (const text of [state, time(feed.lastStory), feed.lagSeconds === undefined ? '–' : feed.lagSeconds + ' s', feed.stories ?? '–', feed.parseErrors ?? '–']) {
      row.insertCell().textContent = text;
    }
  }
  return made;
}

async function feeds() {
  const box = document.getElementById('feeds-told');
  if (!document.getElementById('feeds')?.open) return;
  try {
    const answer = await fetch('/feeds', { headers: { Accept: 'application/json' } });
    if (!answer.ok) throw new Error(`${answer.status}`);
    const told = await answer.json();
    const alerts = (told.alerts ?? []).map(alert => element('p', `${time(alert.at)}, ${alert.kind?.toLowerCase().replaceAll('_', ' ')}: ${alert.problem ?? ''}`, 'problem'));
    const problem = told.file?.problem ? [element('p', told.file.problem, 'problem')] : [];
    const scroll = element('div', '', 'scroll');
    scroll.tabIndex = 0;
    scroll.setAttribute('role', 'region');
    scroll.setAttribute('aria-label', 'The feeds');
    if (told.feeds?.length) scroll.append(table(told.feeds));
    box.replaceChildren(...problem, ...alerts, told.feeds?.length ? scroll : element('p', 'No feed is set up; stories come in by hand.'));
  } catch {
    box.replaceChildren(element('p', 'How the feeds do is not told at this address. Ask the service that reads them, at its own /feeds.'));
  }
}

// Asked for when it is opened, and while it is: most readers of this view never do. The address remembers.
function followFeeds() {
  const box = document.getElementById('feeds');
  if (!box) return;
  box.addEventListener('toggle', () => {
    const wanted = location.pathname + location.search + (box.open ? '#feeds' : '');
    if (box.open || location.hash === '#feeds') history.replaceState(null, '', wanted);
    feeds();
  });
  box.open = location.hash === '#feeds';
  setInterval(feeds, 30_000);
}

export function startDesk() {
  document.addEventListener('submit', e => {
    if (!e.target.matches('.decide')) return;
    e.preventDefault();
    decide(e.target, e.submitter?.value ?? 'accept');
  });
  followFeeds();
}
