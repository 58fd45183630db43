import { parseArgs } from 'node:util';

/** What a run measures and how long. */
export function readOptions(argv = process.argv.slice(2)) {
  const { values } = parseArgs({
    args: argv,
    options: {
      rows: { type: 'string', default: '20000' },
      small: { type: 'string', default: '10000' },
      grants: { type: 'string', default: '100000' },
      short: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      connections: { type: 'string', default: '32' },
      only: { type: 'string' },
      profile: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    ...values,
    rows: Number(values.rows),
    small: Number(values.small),
    grants: Number(values.grants),
    rounds: Number(values.rounds ?? (values.short ? 3 : 5)),
    seconds: Number(values.seconds ?? (values.short ? 3 : 5)),
    connections: Number(values.connections),
    only: values.only?.split(','),
  };
}

export const HELP = `npm run bench -- [options]
  --rows N         children and referrals in the large database (20000; the long form is 1000000)
  --small N        the same in the small database, for the growth of the cost (10000; 0 leaves it out)
  --grants N       grants of the biggest agency at least (100000)
  --short          3 rounds of 3 s instead of 5 of 5 s
  --rounds N, --seconds N, --connections N
  --only a,b       of: read, list, create, scale, pages, agencies, start
  --profile        writes a CPU profile of the product into .data/bench/profile
  --fresh          makes the databases anew
`;
