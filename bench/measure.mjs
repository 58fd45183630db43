import { cpuTime } from './load/cpu.mjs';
import { headersOf } from './shots.mjs';
import { ratio, sum } from './table.mjs';

/** Until the hot paths are compiled. */
const WARM_UP_SECONDS = 4;

/**
 * Fires at several targets in turns, after a warm-up of each: the load of the machine changes, neighbours share it.
 *
 * @param targets each with `server`, `agency`, `shot` (paths, bodies)
 * @returns the figures of each target, in rounds.
 */
export async function alternate(gun, { rounds, seconds, connections, postmaster }, targets) {
  const fire = async ({ server, agency, shot }, duration) => {
    const before = cpuTime(server.child.pid, postmaster);
    const figures = await gun.fire({
      url: server.url,
      seconds: duration,
      connections,
      headers: headersOf(agency),
      ...shot,
    });
    const after = cpuTime(server.child.pid, postmaster);
    const each = (part) => (after[part] - before[part]) / figures.count;
    return { ...figures, server: each('server'), database: each('database') };
  };
  for (const target of targets) await fire(target, WARM_UP_SECONDS);
  const figures = targets.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, target] of targets.entries()) figures[index].push(await fire(target, seconds));
  }
  return figures;
}

/** Two sides of a comparison as one row: what it is, both rates, medians, the ratio, the goal. */
export function compared(name, [base, measured], goal) {
  const [one, other] = [sum(base), sum(measured)];
  const rate = ratio(measured, base);
  return {
    name,
    rate,
    cells: [
      name,
      one.perSecond.toFixed(0),
      other.perSecond.toFixed(0),
      `${one.p50}/${one.p99}`,
      `${other.p50}/${other.p99}`,
      (other.p99 / one.p99).toFixed(2),
      `${one.server.toFixed(0)}+${one.database.toFixed(0)}`,
      `${other.server.toFixed(0)}+${other.database.toFixed(0)}`,
      rate.toFixed(2),
      goal,
    ],
  };
}
