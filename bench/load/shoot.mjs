// The load generator, in a process of its own: reads shots as JSON lines, fires each, answers with its figures.
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import autocannon from 'autocannon';

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await shoot(JSON.parse(line)))}\n`);
}

async function shoot({ url, seconds, connections, paths, bodies, headers }) {
  let turn = Math.floor(Math.random() * 1000);
  const setupRequest = (request) => {
    turn += 1;
    if (!bodies) return { ...request, path: paths[turn % paths.length] };
    return {
      ...request,
      method: 'POST',
      path: paths[0],
      headers: { ...request.headers, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: bodies[turn % bodies.length],
    };
  };
  const result = await autocannon({
    url,
    duration: seconds,
    connections,
    headers,
    requests: [{ setupRequest }],
  });
  const { requests, latency, non2xx, errors } = result;
  return {
    perSecond: requests.total / result.duration,
    count: requests.total,
    p50: latency.p50,
    p99: latency.p99,
    mean: latency.average,
    refused: non2xx,
    errors,
  };
}
