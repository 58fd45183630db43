import { readdirSync, readFileSync } from 'node:fs';
import { asClient } from '../database/workbench.mjs';

const TICK_US = 10_000;

/** Fields of /proc/PID/stat after the name of the program: state, parent, … user time at 11, system time at 12. */
function statOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
  } catch {
    return undefined;
  }
}

/** The parent of a backend: the PostgreSQL server. */
export function postmasterOf(databaseUrl) {
  return asClient(databaseUrl, async (client) => {
    const { rows } = await client.query('select pg_backend_pid() as pid');
    return Number(statOf(rows[0].pid)?.[1]);
  });
}

const spent = (stat) => (stat ? (Number(stat[11]) + Number(stat[12])) * TICK_US : 0);

/** Processor time in µs that a server and the whole PostgreSQL have used; says more than a rate on a busy machine. */
export function cpuTime(serverPid, postmaster) {
  const backends = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(statOf)
    .filter((stat) => stat && Number(stat[1]) === postmaster);
  return { server: spent(statOf(serverPid)), database: backends.reduce((sum, stat) => sum + spent(stat), 0) };
}
