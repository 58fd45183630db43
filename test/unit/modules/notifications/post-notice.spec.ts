import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { FindAddress } from '../../../../src/modules/notifications/sending/find-address';
import { NoticeSettings } from '../../../../src/modules/notifications/sending/notice-settings';
import { PostNotice } from '../../../../src/modules/notifications/sending/post-notice';
import { answers, startReceiver, type Receiver } from '../../../support/receiver';
import { UNTRUSTED } from '../../../support/untrusted-certificate';

const NO_MAIL = { smtpUrl: undefined, from: '', folder: '', publicUrl: '' };

/** Posts as the product does, where every name stands for these addresses. */
const posting = (addresses: readonly string[], toLoopback = true) => {
  const asked: string[] = [];
  const addressesOf = (name: string) => {
    asked.push(name);
    return Promise.resolve(addresses.map((address) => ({ address, family: 4 })));
  };
  const finding = new FindAddress({ addressesOf }, new NoticeSettings(0, toLoopback, NO_MAIL));
  const post = (url: string) => new PostNotice(finding).post({ url, body: '{}', headers: {} });
  return { asked, post };
};

describe('Posting a message', () => {
  let receiver: Receiver;
  let port: string;

  beforeEach(async () => {
    receiver = await startReceiver();
    ({ port } = new URL(receiver.url));
  });
  afterEach(() => receiver.close());

  it('connects to the very address that was checked, under the name that was asked for, and asks once', async () => {
    const { asked, post } = posting(['127.0.0.1']);
    expect(await post(`http://receiver.example:${port}/told`)).toEqual({ outcome: 'delivered', status: 204 });
    expect(receiver.received.map(({ headers }) => headers.host)).toEqual([`receiver.example:${port}`]);
    expect(asked).toEqual(['receiver.example']);
  });

  it('opens no connection to an address inwards', async () => {
    for (const { post } of [posting(['127.0.0.1'], false), posting(['8.8.8.8', '127.0.0.1'], false)])
      expect(await post(`http://receiver.example:${port}/`)).toEqual({
        outcome: 'address-not-allowed',
        status: null,
      });
    for (const host of ['127.0.0.1', '0x7f000001', '[::ffff:127.0.0.1]'])
      expect(await posting([], false).post(`http://${host}:${port}/`)).toMatchObject({
        outcome: 'address-not-allowed',
      });
    expect(receiver.received).toEqual([]);
  });

  it.each([
    [200, 'delivered'],
    [302, 'redirected'],
    [410, 'gone'],
    [404, 'refused'],
    [500, 'refused'],
  ])('says of the status %d that it was %s', async (status, outcome) => {
    receiver.answer = answers(status, { location: `${receiver.url}/elsewhere` });
    expect(await posting(['127.0.0.1']).post(`${receiver.url}/told`)).toEqual({ outcome, status });
    expect(receiver.received.map(({ path }) => path)).toEqual(['/told']);
  });

  it('says when one may come back, as it was answered', async () => {
    receiver.answer = answers(503, { 'retry-after': '120' });
    expect(await posting(['127.0.0.1']).post(receiver.url)).toEqual({
      ...{ outcome: 'refused', status: 503, retryAfter: '120' },
    });
  });

  it('says that nobody is there', async () => {
    await receiver.close();
    expect(await posting([]).post(receiver.url)).toEqual({ outcome: 'not-reached', status: null });
  });

  it('does not wait for who never answers', async () => {
    receiver.answer = () => undefined;
    expect(await posting([]).post(receiver.url)).toEqual({ outcome: 'timed-out', status: null });
  }, 15_000);

  it('tells nothing to who cannot show that the name is theirs', async () => {
    let told = 0;
    const server = createServer(UNTRUSTED, () => (told += 1));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port: secure } = server.address() as AddressInfo;
    const url = `https://receiver.example:${secure}/`;
    expect(await posting(['127.0.0.1']).post(url)).toEqual({ outcome: 'not-trusted', status: null });
    expect(told).toBe(0);
    await new Promise((done) => server.close(done));
  });
});
