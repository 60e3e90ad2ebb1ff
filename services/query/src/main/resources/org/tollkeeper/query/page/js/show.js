// The server is the only one that writes figures. Whatever changes, the page is fetched again as the server writes it
// now, and the parts that differ take the place of the old ones.
export const page = document.getElementById('page');

let questions = 0;

export const isLive = () => page.dataset.live === 'yes';

export async function fetchPage(url) {
  const answer = await fetch(url, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

function highlight(old, fresh) {
  for (const row of fresh.querySelectorAll('tr[id], li[id]')) {
    const before = document.getElementById(row.id);
    if (before && old.contains(before) && !before.isEqualNode(row)) {
      row.classList.add('changed');
      setTimeout(() => row.classList.remove('changed'), 2000);
    }
  }
}

// Somebody has begun to write there.
const isBegun = part => [...part.querySelectorAll('input, select')].some(field => (field.type === 'checkbox' ? field.checked : field.value !== (field.defaultValue ?? '')));

// What the reader is at stays where it is: focus goes to the element of the same id.
function replace(old, fresh, isNews) {
  old.querySelectorAll('.changed').forEach(row => row.classList.remove('changed'));
  if (old.isEqualNode(fresh)) return;
  const inside = old.contains(document.activeElement);
  const held = inside ? document.activeElement.id : '';
  if (old.hasAttribute('data-keep') && (inside || isBegun(old))) return;
  if (isNews) highlight(old, fresh);
  old.replaceWith(fresh);
  if (held) document.getElementById(held)?.focus({ preventScroll: true });
}

const ids = within => [...within.querySelectorAll('main [data-part]')].map(part => part.id).join();

export function take(fresh, isNews) {
  const main = fresh.getElementById('page');
  Object.assign(page.dataset, main.dataset);
  document.title = fresh.title;
  document.getElementById('strip').className = fresh.getElementById('strip').className;
  if (ids(document) !== ids(fresh)) {
    document.getElementById('figures').replaceChildren(...fresh.getElementById('figures').childNodes);
  }
  for (const part of [...fresh.querySelectorAll('[data-part]')]) {
    const mine = document.getElementById(part.id);
    if (mine) replace(mine, part, isNews);
  }
  for (const id of ['clock-at', 'clock-known']) {
    const mine = document.getElementById(id);
    if (mine && mine !== document.activeElement) mine.value = fresh.getElementById(id).value;
  }
  document.dispatchEvent(new Event('taken'));
}

// Only the answer to the last question counts; one that was overtaken is dropped.
// News is outlined for a while; what a reader asked for is not.
export async function refresh(isNews = true) {
  const mine = ++questions;
  const fresh = await fetchPage(location.href.replace(/#.*/, ''));
  if (mine === questions) take(fresh, isNews);
}

// How an address is kept: 'push' for a step that Back undoes, 'replace' while something is still moving.
export async function go(url, how) {
  history[how + 'State'](null, '', url);
  await refresh(false);
}

let shown = location.pathname + location.search;
document.addEventListener('taken', () => { shown = location.pathname + location.search; });
addEventListener('popstate', () => {
  if (location.pathname + location.search !== shown) refresh(false).catch(() => location.reload());
});
document.addEventListener('click', e => {
  const link = e.target.closest('a[data-go]');
  if (!link || e.ctrlKey || e.metaKey || e.shiftKey) return;
  e.preventDefault();
  go(link.href, 'push').catch(() => { location.href = link.href; });
});
