const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** One figure out of the rounds: medians, so that one disturbed round does not count. */
export const sum = (rounds) => ({
  perSecond: median(rounds.map((round) => round.perSecond)),
  p50: median(rounds.map((round) => round.p50)),
  p99: median(rounds.map((round) => round.p99)),
  server: median(rounds.map((round) => round.server)),
  database: median(rounds.map((round) => round.database)),
});

/** The ratio of two sides that were measured in turns: the median of the ratios of neighbours. */
export const ratio = (rounds, floors) =>
  median(rounds.map((round, index) => round.perSecond / floors[index].perSecond));

/** Lines up rows of cells. */
export function print(title, head, rows) {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) =>
    `  ${row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('   ')}`;
  process.stdout.write(
    `\n${title}\n${[line(head), line(widths.map((width) => '-'.repeat(width))), ...cells.slice(1).map(line)].join('\n')}\n`,
  );
}
