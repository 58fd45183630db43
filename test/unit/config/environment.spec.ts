import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment } from '../../../src/config/environment';

const key = Buffer.alloc(32, 7).toString('base64');

describe('The settings', () => {
  it('need nothing: an embedded database with demonstration accounts on loopback', () => {
    expect(readEnvironment({})).toMatchObject({
      mode: 'embedded',
      demonstration: true,
      host: '127.0.0.1',
      port: 3000,
      timeZone: 'Asia/Baku',
      trustProxy: false,
      rateLimit: 0,
    });
  });

  it.each([
    ['a database of one’s own', { DATABASE_URL: 'postgres://diversion_app@db/diversion' }],
    ['a host that others reach', { HOST: '0.0.0.0' }],
    [
      'production',
      { NODE_ENV: 'production', DATABASE_URL: 'postgres://a@db/d', TOKEN_KEY: key, IDENTITY_KEY: key },
    ],
  ])('give no demonstration accounts with %s', (_, variables) => {
    expect(readEnvironment(variables).demonstration).toBe(false);
  });

  it('name every fault at once', () => {
    const wrong = {
      PORT: '70000',
      LOG_LEVEL: 'loud',
      TIME_ZONE: 'Mars/Olympus',
      TOKEN_KEY: 'short',
      DATABASE_URL: 'x',
    };
    expect(() => readEnvironment(wrong)).toThrow(
      /PORT[^]*DATABASE_URL[^]*TOKEN_KEY[^]*LOG_LEVEL[^]*TIME_ZONE/,
    );
  });

  it('never quote a secret', () => {
    expect(() => readEnvironment({ TOKEN_KEY: 'not-a-key' })).not.toThrow(/not-a-key/);
  });

  it('demand keys and a database in production', () => {
    expect(() => readEnvironment({ NODE_ENV: 'production' })).toThrow(
      /DATABASE_URL[^]*TOKEN_KEY[^]*IDENTITY_KEY/,
    );
  });

  it('refuse a pattern of the identity number that is no regular expression', () => {
    expect(() => readEnvironment({ IDENTITY_NUMBER_PATTERN: '[' })).toThrow('IDENTITY_NUMBER_PATTERN');
  });

  it('are all explained in .env.example, and nothing else is', () => {
    const asked = new Set<string>();
    const listening = new Proxy({}, { get: (_, name) => void asked.add(String(name)) });
    readEnvironment(listening);
    const example = readFileSync(join(__dirname, '../../../.env.example'), 'utf8');
    const explained = [...example.matchAll(/^([A-Z0-9_]+)=/gm)].map((match) => match[1]);
    expect(explained.sort()).toEqual([...asked].sort());
  });
});
