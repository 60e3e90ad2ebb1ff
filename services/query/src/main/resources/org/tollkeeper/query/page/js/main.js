// Everything here is an addition: without it every view still shows its figures and its tables.
import { startLive } from './live.js';
import { startDrawer } from './drawer.js';
import { startClocks } from './clocks.js';
import { startChart } from './chart.js';
import { startDesk } from './desk.js';
import { page } from './show.js';

document.documentElement.classList.add('js');
if (!document.body.classList.contains('embedded')) {
  startDrawer();
  startClocks();
  startChart();
  startDesk();
}
// One state has one address, whatever a form or a hand wrote; what could not be understood is left to be seen.
const { url } = page.dataset;
if (url.startsWith(location.pathname) && url !== location.pathname + location.search && !document.querySelector('.problem')) {
  history.replaceState(null, '', url + location.hash);
}
startLive();
