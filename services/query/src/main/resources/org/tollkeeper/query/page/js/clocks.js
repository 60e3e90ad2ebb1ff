// The two clocks as sliders. Only stops at which something can differ are offered; the last stop is the latest.
import { page, go } from './show.js';

const NAMES = { at: 'at', known: 'knownAt' };
let before = '';
let lastKey = 0;

function address(name, value) {
  const url = new URL(page.dataset.url, location.origin);
  if (value) url.searchParams.set(name, value);
  else url.searchParams.delete(name);
  const order = ['at', 'knownAt', 'side', 'category', 'harm', 'scale', 'table', 'state', 'claimant', 'cursor'];
  const said = order.filter(n => url.searchParams.get(n)).map(n => `${n}=${encodeURIComponent(url.searchParams.get(n)).replaceAll('%3A', ':').replaceAll('%2C', ',')}`);
  return url.pathname + (said.length ? '?' + said.join('&') : '');
}

// While a handle moves its address is only replaced; the step that Back undoes is the whole move.
function move(name, value, isDone) {
  const url = address(name, value);
  if (!before) before = location.pathname + location.search;
  if (!isDone) return go(url, 'replace').catch(() => {});
  history.replaceState(null, '', before);
  before = '';
  return go(url, 'push').catch(() => {});
}

function step(key, now, most) {
  const steps = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10, Home: -most, End: most };
  return key in steps ? Math.max(0, Math.min(most, now + steps[key])) : null;
}

// Keys that follow each other quickly are one move.
function moveByKey(name, value) {
  const quick = Date.now() - lastKey < 800;
  lastKey = Date.now();
  return go(address(name, value), quick ? 'replace' : 'push').catch(() => {});
}

const words = value => (value ? value.replace('T', ' ').replace(/(:\d\d)?(\.\d+)?Z$/, ' UTC') : 'live');

function range(name, field, stops) {
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.id = field.id + '-slider';
  slider.min = 0;
  slider.max = stops.length;
  slider.setAttribute('aria-label', name === 'at' ? 'Event clock' : 'Knowledge clock');
  const value = () => stops[slider.value] ?? '';
  const tell = () => slider.setAttribute('aria-valuetext', name === 'at' && !value() ? 'the latest' : words(value()));
  const follow = () => {
    const at = new URL(page.dataset.url, location.origin).searchParams.get(name);
    if (slider !== document.activeElement) slider.value = at ? stops.filter(stop => stop <= at).length - 1 : stops.length;
    tell();
  };
  let timer = 0;
  slider.addEventListener('input', () => { tell(); clearTimeout(timer); timer = setTimeout(() => move(name, value(), false), 80); });
  slider.addEventListener('change', () => { clearTimeout(timer); move(name, value(), true); });
  slider.addEventListener('keydown', e => {
    const next = step(e.key, +slider.value, stops.length);
    if (next === null) return;
    e.preventDefault();
    slider.value = next;
    tell();
    moveByKey(name, value());
  });
  document.addEventListener('taken', follow);
  field.after(slider);
  follow();
}

async function addSliders() {
  const answer = await fetch(`/c/${encodeURIComponent(page.dataset.conflict)}/clocks`);
  if (!answer.ok) return;
  const stops = await answer.json();
  for (const [key, name] of Object.entries(NAMES)) range(name, document.getElementById('clock-' + key), stops[name]);
}

// The handle on the knowledge rail.
function rail() {
  const box = () => document.getElementById('rail');
  const stops = () => box().dataset.stops.split(' ');
  const live = () => stops().length;
  const place = i => {
    const all = stops().map(Date.parse);
    return i >= all.length ? 99 : all.length < 2 ? 1 : 1 + 96 * (all[i] - all[0]) / (all.at(-1) - all[0]);
  };
  const put = i => {
    const handle = document.getElementById('handle');
    handle.setAttribute('x', place(i) + '%');
    handle.setAttribute('aria-valuenow', i);
    handle.setAttribute('aria-valuetext', words(stops()[i]));
    document.getElementById('handle-words').textContent = words(stops()[i]);
  };
  const nearest = e => {
    const frame = box().querySelector('.rail-picture').getBoundingClientRect();
    const at = 100 * (e.clientX - frame.left) / frame.width;
    const all = [...stops().keys(), live()];
    return all.reduce((best, i) => (Math.abs(place(i) - at) < Math.abs(place(best) - at) ? i : best), live());
  };
  let dragging = false;
  let timer = 0;
  const value = () => stops()[+document.getElementById('handle').getAttribute('aria-valuenow')] ?? '';
  document.addEventListener('pointerdown', e => {
    if (!box()?.contains(e.target)) return;
    dragging = true;
    document.getElementById('handle').focus();
    put(nearest(e));
  });
  document.addEventListener('pointermove', e => {
    if (!dragging) return;
    put(nearest(e));
    clearTimeout(timer);
    timer = setTimeout(() => move('knownAt', value(), false), 80);
  });
  document.addEventListener('pointerup', () => {
    if (!dragging) return;
    dragging = false;
    clearTimeout(timer);
    move('knownAt', value(), true);
  });
  document.addEventListener('keydown', e => {
    if (e.target.id !== 'handle') return;
    const next = step(e.key, +e.target.getAttribute('aria-valuenow'), live());
    if (next === null) return;
    e.preventDefault();
    put(next);
    moveByKey('knownAt', value());
  });
}

export function startClocks() {
  document.getElementById('clocks')?.addEventListener('toggle', addSliders, { once: true });
  rail();
}
