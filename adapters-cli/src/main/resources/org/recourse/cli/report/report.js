
(() => {
  const chart = document.getElementById('chart');
  const rows = [...document.querySelectorAll('#rates tbody tr')];
  const days = rows.map(row => Date.parse(row.cells[0].textContent) / 1000);
  const percent = cell => cell.dataset.value === undefined ? null : Number(cell.dataset.value) * 100;
  const curves = [1, 2, 3, 4].map(column => rows.map(row => percent(row.cells[column])));
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name);
  const width = () => Math.max(320, chart.clientWidth);
  const date = seconds => new Date(seconds * 1000).toISOString().slice(0, 10);
  const shown = (plot, value) => value === null ? '' : value.toFixed(2) + ' %';
  const axis = { stroke: colour('--ink'), grid: { stroke: colour('--rule') }, ticks: { stroke: colour('--rule') } };
  const curve = (label, name, dash) => ({ label, stroke: colour(name), width: 2, dash, value: shown, points: { show: false } });
  const plot = new uPlot({
    width: width(),
    height: 320,
    tzDate: seconds => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
    scales: { y: { range: (plot, low, high) => [0, high > 0 ? high * 1.1 : 1] } },
    axes: [{ ...axis, space: 90, values: (plot, ticks) => ticks.map(date) }, { ...axis, size: 60, values: (plot, values) => values.map(value => Number(value.toFixed(3)) + ' %') }],
    series: [
      { label: 'Date', value: (plot, seconds) => seconds === null ? '' : date(seconds) },
      curve('As it was', '--ink'),
      curve('If sales go on', '--good', [6, 4]),
      curve('Without sales', '--soon', [2, 3]),
      curve('Target', '--bad'),
    ],
  }, [days, ...curves], chart);
  addEventListener('resize', () => plot.setSize({ width: width(), height: 320 }));
})();
