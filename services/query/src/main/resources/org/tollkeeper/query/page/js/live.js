// What changes, as it changes. One stream for all tabs of a browser: whoever holds the lock listens and tells the others.
import { page, isLive, refresh } from './show.js';

const connection = document.getElementById('connection');
const news = document.getElementById('news');
const SILENCE = 30_000;
const PAUSE = 250;
const TOGETHER = 40;
// Never twice within five seconds, however late the hearing.
const QUIET = 5250;

let lastEventId = null;
let lastHeard = Date.now();
let failures = 0;
let waiting = false;
let askedLast = 0;
let announced = 0;

function say(words, state) {
  if (connection.textContent !== words) connection.textContent = words;
  connection.className = 'connection ' + state;
}

function lost() {
  if (!isLive() || connection.classList.contains('lost')) return;
  const time = new Date().toISOString().slice(11, 16) + ' UTC';
  say(`Connection lost at ${time}. Figures may be out of date. Trying again.`, 'lost');
}

// At most four times a second, whatever comes in; the first time at once, but for the rows that come with it.
function refreshSoon() {
  if (waiting || !isLive()) return;
  waiting = true;
  setTimeout(() => {
    waiting = false;
    askedLast = Date.now();
    refresh().catch(lost);
  }, Math.max(TOGETHER, PAUSE - (Date.now() - askedLast)));
}

// A listener hears of one change in five seconds, never of a burst.
function announce(change) {
  const row = document.getElementById([change.side, change.category, change.harm].join('.').toLowerCase());
  const before = change.before?.best;
  const after = change.after?.best;
  if (!row || change.group || before === after || Date.now() - announced < QUIET) return;
  const number = n => (n === undefined ? 'no figure' : n.toLocaleString('en'));
  const harm = change.harm.toLowerCase().replaceAll('_', ' ');
  news.textContent = `${row.dataset.label}, ${change.category.toLowerCase()}, ${harm}: best figure changed from ${number(before)} to ${number(after)}.`;
  announced = Date.now();
}

function heard(message) {
  lastHeard = Date.now();
  if (message.id) lastEventId = message.id;
  if (message.kind === 'lost') return lost();
  if (!isLive()) return;
  if (connection.className !== 'connection live') say('Live.', 'live');
  if (message.kind === 'hello') return;
  if (message.kind === 'change') announce(JSON.parse(message.data));
  if (message.kind !== 'alive' || JSON.parse(message.data).state !== page.dataset.state) refreshSoon();
}

function listen(tell) {
  const since = lastEventId ? '?lastEventId=' + encodeURIComponent(lastEventId) : '';
  const source = new EventSource(`/conflicts/${encodeURIComponent(page.dataset.conflict)}/changes${since}`);
  source.onopen = () => { failures = 0; };
  source.onmessage = e => tell({ kind: 'change', id: e.lastEventId, data: e.data });
  source.addEventListener('evidence', e => tell({ kind: 'evidence', id: e.lastEventId }));
  source.addEventListener('reset', () => tell({ kind: 'reset' }));
  source.addEventListener('alive', e => tell({ kind: 'alive', data: e.data }));
  source.onerror = () => {
    tell({ kind: 'lost' });
    failures += 1;
    if (failures >= 3) refreshSoon();
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(tell), 3000);
  };
}

export function startLive() {
  const name = 'changes of ' + page.dataset.conflict;
  const others = new BroadcastChannel(name);
  let listening = false;
  const tell = message => { heard(message); others.postMessage(message); };
  others.onmessage = e => {
    if (e.data.kind !== 'who') heard(e.data);
    else if (listening && connection.classList.contains('live')) others.postMessage({ kind: 'hello' });
  };
  const lead = () => { listening = true; listen(tell); };
  if (navigator.locks) {
    navigator.locks.request(name, () => new Promise(lead));
    others.postMessage({ kind: 'who' });
  } else {
    lead();
  }
  setInterval(() => { if (Date.now() - lastHeard > SILENCE) lost(); }, 5000);
}

document.addEventListener('taken', () => {
  if (!isLive()) say('Not live.', '');
  else if (connection.textContent === 'Not live.') say('Live.', 'live');
});
