// Everything here is an addition: without it every view still shows its figures and its tables.
import { startLive } from './live.js';
import { startDrawer } from './drawer.js';
import { startClocks } from './clocks.js';
import { startChart } from './chart.js';
import { startDesk } from './desk.js';

document.documentElement.classList.add('js');
if (!document.body.classList.contains('embedded')) {
  startDrawer();
  startClocks();
  startChart();
  startDesk();
}
startLive();
