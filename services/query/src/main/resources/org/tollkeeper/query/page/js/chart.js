// The chart by keyboard: one stop of Tab, arrows within.
import { openWhy } from './drawer.js';

const chart = () => document.getElementById('chart');
const panels = () => [...chart().querySelectorAll('.panel')];
const points = panel => [...panel.querySelectorAll('[role=option]')];
const place = point => Number.parseFloat(point.querySelector('.here').getAttribute('x1'));
let active = '';

const current = () => (active ? document.getElementById(active) : null);

function choose(point) {
  if (!point) return;
  current()?.setAttribute('aria-selected', 'false');
  active = point.id;
  point.setAttribute('aria-selected', 'true');
  chart().setAttribute('aria-activedescendant', active);
  document.getElementById('said').textContent = point.getAttribute('aria-label');
}

const newest = () => panels().flatMap(panel => points(panel).slice(-1)).reduce((best, point) => (best && place(best) >= place(point) ? best : point), null);

function beside(way) {
  const all = points(current().closest('.panel'));
  return all[Math.max(0, Math.min(all.length - 1, all.indexOf(current()) + way))];
}

function above(way) {
  const all = panels().filter(panel => points(panel).length);
  const there = all[Math.max(0, Math.min(all.length - 1, all.indexOf(current().closest('.panel')) + way))];
  return points(there).reduce((best, point) => (Math.abs(place(point) - place(current())) < Math.abs(place(best) - place(current())) ? point : best));
}

function toLine() {
  const line = document.getElementById(active.replace('at=', 'line='));
  line.tabIndex = -1;
  line.focus();
}

function key(e) {
  if (e.target !== chart() || e.ctrlKey || e.metaKey || e.altKey) return;
  if (!current()) choose(newest());
  if (!current()) return;
  const row = current().closest('.panel').dataset.row;
  const acts = {
    ArrowLeft: () => choose(beside(-1)),
    ArrowRight: () => choose(beside(1)),
    ArrowUp: () => choose(above(-1)),
    ArrowDown: () => choose(above(1)),
    Home: () => choose(points(current().closest('.panel'))[0]),
    End: () => choose(points(current().closest('.panel')).at(-1)),
    Enter: () => openWhy(row),
    t: toLine,
    T: toLine,
    Escape: () => chart().blur(),
  };
  if (!(e.key in acts)) return;
  e.preventDefault();
  acts[e.key]();
}

export function startChart() {
  document.addEventListener('keydown', key);
  document.addEventListener('focusin', e => { if (e.target === chart() && !current()) choose(newest()); });
  document.addEventListener('taken', () => { if (chart() && active) choose(current()); });
}
