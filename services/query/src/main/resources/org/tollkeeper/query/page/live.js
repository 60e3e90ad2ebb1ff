// Keeps the page as the server would write it now. The server stays the only one that writes figures: on a change the
// page is fetched again and the parts that differ take the place of the old ones.
const page = document.getElementById('page');
const conflict = page.dataset.conflict;
const connection = document.getElementById('connection');
const news = document.getElementById('news');
const SILENCE = 35_000;
const PAUSE = 250;
const TOGETHER = 40;

let lastEventId = null;
let lastHeard = Date.now();
let failures = 0;
let waiting = false;
let asked = 0;
let askedLast = 0;
let announced = 0;

function show(words, state) {
  if (connection.textContent !== words) connection.textContent = words;
  connection.className = 'connection ' + state;
}

function time() {
  return new Date().toISOString().slice(11, 16) + ' UTC';
}

function lost() {
  if (!connection.classList.contains('lost')) {
    show(`Connection lost at ${time()}. Figures may be out of date. Trying again.`, 'lost');
  }
}

async function fetchPage() {
  const answer = await fetch(location.href, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

function highlight(old, fresh) {
  for (const row of fresh.querySelectorAll('tr[id]')) {
    const before = old.querySelector('#' + CSS.escape(row.id));
    if (before && !before.isEqualNode(row)) {
      row.classList.add('changed');
      setTimeout(() => row.classList.remove('changed'), 2000);
    }
  }
}

function take(fresh) {
  const parts = [...fresh.querySelectorAll('[data-part]')];
  const mine = [...document.querySelectorAll('[data-part]')];
  if (parts.map(p => p.id).join() !== mine.map(p => p.id).join()) {
    location.reload();
    return;
  }
  page.dataset.state = fresh.getElementById('page').dataset.state;
  parts.forEach((part, i) => {
    mine[i].classList.remove('changed');
    if (mine[i].isEqualNode(part)) return;
    highlight(mine[i], part);
    mine[i].replaceWith(part);
  });
}

// At most four times a second, whatever comes in; the first time at once, but for the rows that come with it. An answer
// that was overtaken by a later one is dropped.
function refresh() {
  if (waiting) return;
  waiting = true;
  setTimeout(async () => {
    waiting = false;
    askedLast = Date.now();
    const mine = ++asked;
    try {
      const fresh = await fetchPage();
      if (mine === asked) take(fresh);
    } catch {
      lost();
    }
  }, Math.max(TOGETHER, PAUSE - (Date.now() - askedLast)));
}

// A listener hears of one change in five seconds, never of a burst.
function announce(change) {
  const row = document.getElementById([change.side, change.category, change.harm].join('.').toLowerCase());
  const before = change.before?.best;
  const after = change.after?.best;
  if (!row || change.group || before === after || Date.now() - announced < 5000) return;
  announced = Date.now();
  const number = n => (n === undefined ? 'no figure' : n.toLocaleString('en'));
  news.textContent = `${row.dataset.label}, ${change.category.toLowerCase()}, ${change.harm.toLowerCase()}: best figure changed from ${number(before)} to ${number(after)}.`;
}

function heard(message) {
  lastHeard = Date.now();
  if (message.id) lastEventId = message.id;
  if (message.kind === 'lost') {
    lost();
    return;
  }
  if (connection.className !== 'connection live') show('Live.', 'live');
  if (message.kind === 'hello') return;
  if (message.kind === 'change') announce(JSON.parse(message.data));
  if (message.kind !== 'alive' || JSON.parse(message.data).state !== page.dataset.state) refresh();
}

// One stream for all tabs of a browser: whoever holds the lock listens and tells the others.
function listen(tell) {
  const since = lastEventId ? '?lastEventId=' + encodeURIComponent(lastEventId) : '';
  const source = new EventSource(`/conflicts/${encodeURIComponent(conflict)}/changes${since}`);
  source.onopen = () => { failures = 0; };
  source.onmessage = e => tell({ kind: 'change', id: e.lastEventId, data: e.data });
  source.addEventListener('evidence', e => tell({ kind: 'evidence', id: e.lastEventId }));
  source.addEventListener('reset', () => tell({ kind: 'reset' }));
  source.addEventListener('alive', e => tell({ kind: 'alive', data: e.data }));
  source.onerror = () => {
    tell({ kind: 'lost' });
    failures += 1;
    if (failures >= 3) refresh();
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(tell), 3000);
  };
}

function start() {
  const name = 'changes of ' + conflict;
  const others = new BroadcastChannel(name);
  let listening = false;
  const tell = message => { heard(message); others.postMessage(message); };
  others.onmessage = e => {
    if (e.data.kind === 'who') {
      if (listening && connection.classList.contains('live')) others.postMessage({ kind: 'hello' });
    } else {
      heard(e.data);
    }
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

if (page.dataset.live === 'yes') start();
