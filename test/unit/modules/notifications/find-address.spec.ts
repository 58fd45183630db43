import { AddressNotAllowed, FindAddress } from '../../../../src/modules/notifications/sending/find-address';
import { isPublicAddress } from '../../../../src/modules/notifications/sending/public-address';
import { NoticeSettings } from '../../../../src/modules/notifications/sending/notice-settings';

const PUBLIC = ['8.8.8.8', '93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'];

const INWARDS = [
  ...['127.0.0.1', '127.1.2.3', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254'],
  ...['100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '192.0.2.1', '198.18.0.1', '240.0.0.1'],
  ...['::', '::1', 'fe80::1', 'fc00::1', 'fd12:3456::1', 'ff02::1', '2001:db8::1', '64:ff9b::7f00:1'],
  ...['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:a9fe:a9fe', '2002:7f00:1::1', '2001::1', '::127.0.0.1'],
  ...['fec0::1', '64:ff9b:1::a00:1'],
];

/** However an IPv4 address stands in an IPv6 one; where it leads is for a translator or a tunnel to say, and not for us. */
const EMBEDDED = [
  ['IPv4-compatible', '::a00:1'],
  ['IPv4-compatible, written with dots', '::10.0.0.1'],
  ['IPv4-compatible, of a public one', '::808:808'],
  ['IPv4-mapped', '::ffff:a00:1'],
  ['IPv4-translated', '::ffff:0:a00:1'],
  ['NAT64', '64:ff9b::a00:1'],
  ['NAT64, of a public one', '64:ff9b::808:808'],
  ['NAT64 of a network', '64:ff9b:1::808:808'],
  ['6to4', '2002:a00:1::1'],
  ['6to4, of a public one', '2002:808:808::1'],
  ['Teredo', '2001:0:a00:1::f5ff:fffe'],
  ['ISATAP', '2606:2800:21f:cb07:0:5efe:a00:1'],
  ['ISATAP, of a public one', '2606:2800:21f:cb07:200:5efe:808:808'],
  ['of no part that is handed out', '4000::1'],
] as const;

/** However a machine inwards is written. */
const WRITTEN = [
  ...[
    'https://127.0.0.1/',
    'https://0177.0.0.1/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://127.1/',
  ],
  ...[
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://0/',
    'https://10.1/',
  ],
  ...['https://①②⑦.0.0.1/', 'https://0251.0376.0251.0376/', 'https://[fe80::1]/', 'https://127.0.0.1./'],
];

const NO_MAIL = { smtpUrl: undefined, from: '', folder: '', publicUrl: '' };

type Answers = Readonly<Record<string, readonly string[]>>;

const finding = (answers: Answers, toLoopback = false) => {
  const addressesOf = (name: string) =>
    Promise.resolve(
      (answers[name] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  return new FindAddress({ addressesOf }, new NoticeSettings(0, toLoopback, NO_MAIL));
};

describe('An address that something is sent to', () => {
  it.each(PUBLIC)('may be %s, which is public', (address) => expect(isPublicAddress(address)).toBe(true));

  it.each(INWARDS)('is never %s', (address) => expect(isPublicAddress(address)).toBe(false));

  it.each(EMBEDDED)('is never one that is %s: %s', async (_how, address) => {
    expect(isPublicAddress(address)).toBe(false);
    await expect(finding({}).of(new URL(`https://[${address}]/`))).rejects.toThrow(AddressNotAllowed);
    const named = finding({ 'receiver.example': [address] }).of(new URL('https://receiver.example/'));
    await expect(named).rejects.toThrow(AddressNotAllowed);
  });

  it('may be a public one that was mapped', () => expect(isPublicAddress('::ffff:808:808')).toBe(true));

  it.each(['', 'localhost', '1.2.3', '::g'])('is never %p, which is none', (text) =>
    expect(isPublicAddress(text)).toBe(false),
  );

  it.each(WRITTEN)('is refused as %s', async (url) => {
    await expect(finding({}).of(new URL(url))).rejects.toThrow(AddressNotAllowed);
  });

  it.each(['localhost', 'localhost.', 'LOCALHOST', 'foo.localhost', 'a.foo.localhost.'])(
    'is refused as the name %s of this machine, whatever a network says of it',
    async (name) => {
      const url = new URL(`https://${name}/`);
      const answers = { [url.hostname]: ['8.8.8.8'] };
      await expect(finding(answers).of(url)).rejects.toThrow(AddressNotAllowed);
      expect(await finding(answers, true).of(url)).toMatchObject({ address: '8.8.8.8' });
    },
  );

  it('may be a name that only sounds like this machine', async () => {
    const url = new URL('https://notlocalhost/');
    expect(await finding({ notlocalhost: ['8.8.8.8'] }).of(url)).toMatchObject({ address: '8.8.8.8' });
  });

  it('is the one that a name stands for', async () => {
    const found = await finding({ 'receiver.example': ['8.8.8.8'] }).of(
      new URL('https://receiver.example/x'),
    );
    expect(found).toEqual({ address: '8.8.8.8', family: 4 });
  });

  it.each([
    ['inwards', ['10.0.0.1']],
    ['to one machine inwards among others', ['8.8.8.8', '192.168.0.1']],
    ['nowhere', []],
  ])('is refused where the name leads %s', async (_where, addresses) => {
    const asked = finding({ 'receiver.example': addresses }).of(new URL('https://receiver.example/'));
    await expect(asked).rejects.toThrow(AddressNotAllowed);
  });

  it('is asked for anew each time: a name that led outwards before is refused once it leads inwards', async () => {
    const answers = { 'receiver.example': ['8.8.8.8'] };
    const found = finding(answers);
    const url = new URL('https://receiver.example/');
    expect(await found.of(url)).toMatchObject({ address: '8.8.8.8' });
    answers['receiver.example'] = ['169.254.169.254'];
    await expect(found.of(url)).rejects.toThrow(AddressNotAllowed);
  });

  it('is this machine where development says so, and still nothing else inwards', async () => {
    const found = finding({ 'receiver.example': ['10.0.0.1'] }, true);
    expect(await found.of(new URL('http://127.0.0.1:9/'))).toMatchObject({ address: '127.0.0.1' });
    await expect(found.of(new URL('http://receiver.example/'))).rejects.toThrow(AddressNotAllowed);
  });
});
