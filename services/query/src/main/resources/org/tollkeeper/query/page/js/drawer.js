// Why a figure is what it is, beside the figures. The address names the row, so it can be sent to somebody.
import { page, isLive, fetchPage } from './show.js';

const dialog = document.getElementById('drawer');
const content = document.getElementById('drawer-content');
const asked = () => decodeURIComponent(location.hash.match(/^#why=(.+)$/)?.[1] ?? '');
let row = '';

// What is taken away needs its whole address, which only the reader's side knows.
function ready(why) {
  why.querySelectorAll('[data-path]').forEach(path => { path.textContent = new URL(path.dataset.path, location.origin); });
  why.querySelectorAll('[data-copy]').forEach(button => { button.hidden = !navigator.clipboard; });
}

async function fill() {
  const fresh = await fetchPage(`/c/${encodeURIComponent(page.dataset.conflict)}/why/${encodeURIComponent(row)}${location.search}`);
  const why = fresh.getElementById('why');
  ready(why);
  content.replaceChildren(why);
}

async function open(name) {
  row = name;
  try {
    await fill();
  } catch {
    content.textContent = 'The explanation of this figure cannot be reached now.';
  }
  if (row !== name) return;
  if (asked() !== name) { // the reader has gone on meanwhile
    row = '';
    return;
  }
  if (!dialog.open) {
    dialog.showModal();
    content.focus({ preventScroll: true });
    dialog.scrollTop = 0;
  }
}

// The sentences either side of the evidence, in its place; the link leads there wherever that fails.
async function showInStory(link) {
  const words = link.closest('.evidence')?.querySelector('blockquote[data-claim]');
  if (!words) throw new Error('no evidence beside the link');
  const passage = (await fetchPage(link.href)).querySelector('.passage');
  if (!passage) throw new Error(`no passage at ${link.href}`);
  words.replaceWith(passage);
  passage.tabIndex = -1;
  passage.focus({ preventScroll: true });
  link.remove();
}

function follow() {
  const wanted = asked();
  if (wanted && wanted !== row) open(wanted);
  if (!wanted && dialog.open) dialog.close();
}

export function openWhy(name) {
  history.pushState(null, '', `${location.pathname}${location.search}#why=${encodeURIComponent(name)}`);
  return open(name);
}

function keepInside(e) {
  if (e.key !== 'Tab') return;
  const stops = [...dialog.querySelectorAll('a[href], button:not([hidden]), summary, [tabindex="0"]')].filter(stop => stop.offsetParent);
  const edge = e.shiftKey ? stops[0] : stops.at(-1);
  if (document.activeElement !== edge && !(e.shiftKey && document.activeElement === content)) return;
  e.preventDefault();
  (e.shiftKey ? stops.at(-1) : stops[0]).focus();
}

export function startDrawer() {
  document.addEventListener('click', e => {
    const link = e.target.closest('a[data-why]');
    if (!link || e.ctrlKey || e.metaKey || e.shiftKey) return;
    e.preventDefault();
    openWhy(link.dataset.why);
  });
  dialog.addEventListener('click', e => { if (e.target === dialog) dialog.close(); });
  dialog.addEventListener('keydown', keepInside);
  dialog.addEventListener('close', () => {
    if (asked()) history.replaceState(null, '', location.pathname + location.search);
    (document.getElementById('why-' + row) ?? document.getElementById('chart'))?.focus();
    row = '';
  });
  const alone = document.querySelector('main #why');
  if (alone) ready(alone);
  content.addEventListener('click', e => {
    const story = e.target.closest('a.in-story');
    if (story && !e.ctrlKey && !e.metaKey && !e.shiftKey) {
      e.preventDefault();
      showInStory(story).catch(() => { location.href = story.href; });
    }
  });
  document.addEventListener('click', e => {
    const id = e.target.closest('[data-copy]')?.dataset.copy;
    if (id) navigator.clipboard.writeText(document.getElementById(id).textContent).then(() => { e.target.textContent = 'Copied'; });
  });
  addEventListener('popstate', follow);
  addEventListener('hashchange', follow);
  document.addEventListener('taken', () => { if (dialog.open && isLive()) fill().catch(() => {}); });
  follow();
}
