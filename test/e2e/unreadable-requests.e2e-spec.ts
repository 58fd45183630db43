import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import supertest from 'supertest';
import { startApp, type TestApp } from '../support/app';

describe('A request that cannot be read', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startApp();
  });

  afterAll(() => test.close());

  const sent = async (bytes: string): Promise<string> => {
    const { port, hostname } = new URL(test.url);
    const socket = connect(Number(port), hostname);
    socket.write(bytes);
    return text(socket);
  };

  it('is answered by a problem when its address is broken, and nothing of the address is repeated', async () => {
    const answer = await supertest(test.url).get('/v1/children/%E0Nümunə%');
    expect([answer.status, answer.headers['content-type']]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
    ]);
    expect(answer.text).not.toContain('%E0');
  });

  it('is answered by a problem when its headers do not end', async () => {
    const answer = await supertest(test.url).get('/v1/me').set('x-request-id', 'a'.repeat(20_000));
    expect([answer.status, answer.headers['content-type']]).toEqual([
      431,
      'application/problem+json; charset=utf-8',
    ]);
  });

  it('is answered by a problem when it is none', async () => {
    const answer = await sent('no request at all\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n[^]*"code":"malformed"/);
  });
});
