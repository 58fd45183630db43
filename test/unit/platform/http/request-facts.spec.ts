import { preferredLanguage, requestFacts } from '../../../../src/platform/http/request-facts';

const TRACE = '0af7651916cd43dd8448eb211c80319c';

describe('the facts of a request', () => {
  it('carry on the trace of the caller (W3C Trace Context)', () => {
    expect(requestFacts({ traceparent: `00-${TRACE}-b7ad6b7169203331-01` }).traceId).toBe(TRACE);
  });

  it.each([
    undefined,
    '',
    `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
    `00-${TRACE.toUpperCase()}-b7ad6b7169203331-01`,
    `00-${TRACE}-b7ad6b7169203331`,
    TRACE,
  ])('begin a trace of their own for %j', (traceparent) => {
    const { traceId } = requestFacts({ traceparent });
    expect(traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(traceId).not.toMatch(new RegExp(`^(0{32}|${TRACE})$`));
  });

  it('keep the request id that the caller chose', () => {
    expect(requestFacts({ 'x-request-id': 'desk-7:2026.05_01' }).requestId).toBe('desk-7:2026.05_01');
  });

  it.each(['', 'two words', 'a'.repeat(65), 'line\nbreak', '<b>', 'ə'])(
    'take the trace for a request id such as %j',
    (requestId) => {
      const facts = requestFacts({ 'x-request-id': requestId });
      expect(facts.requestId).toBe(facts.traceId);
    },
  );

  it('state no purpose when none was sent', () => {
    expect(requestFacts({}).purpose).toBeNull();
  });

  it('carry the conditions and the key as they were sent', () => {
    const headers = { 'if-match': '"1"', 'if-none-match': '"2"', 'idempotency-key': 'key-12345' };
    expect(requestFacts({ ...headers, 'purpose-of-use': 'decision' })).toMatchObject({
      ifMatch: '"1"',
      ifNoneMatch: '"2"',
      idempotencyKey: 'key-12345',
      purpose: 'decision',
    });
  });
});

describe('the language of an answer', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['az', 'az'],
    ['ru-RU', 'ru'],
    ['AZ-Latn', 'az'],
    ['de, fr;q=0.9', 'en'],
    ['de, ru;q=0.5, az;q=0.7', 'az'],
    ['en;q=0.1, ru;q=0.2', 'ru'],
    ['az;q=0, ru;q=0.1', 'ru'],
    ['az;q=0', 'en'],
    ['ru;q=nonsense', 'en'],
    ['*', 'en'],
  ])('%j is answered in %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});
