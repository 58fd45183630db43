import { join } from 'node:path';
import { NoticeSettings } from '../modules/notifications';
import type { SettingReader } from './setting';

/** What is told over the network, and how often. */
export interface NoticeEnvironment {
  /** Seconds between two rounds of the relay of notices; 0 leaves it to another process. */
  readonly relaySeconds: number;
  /** For development: webhooks to this machine, without TLS. */
  readonly webhooksToLoopback: boolean;
  /** A server that letters are sent by; undefined lays them into the data folder. */
  readonly smtpUrl: string | undefined;
  /** Who letters come from. */
  readonly mailFrom: string;
  /** Where people reach what waits for them; letters name it. */
  readonly publicUrl: string;
}

export const noticeSettings = (reader: SettingReader): NoticeEnvironment => ({
  relaySeconds: reader.whole('RELAY_SECONDS', 10, [0, 3600]),
  webhooksToLoopback: reader.oneOf('WEBHOOKS_TO_LOOPBACK', 'false', ['true', 'false'] as const) === 'true',
  smtpUrl: reader.checked('SMTP_URL', '', SMTP, isSmtp) || undefined,
  mailFrom: reader.checked('MAIL_FROM', 'no-reply@localhost', 'one address', isAddress),
  publicUrl: reader.checked(
    'PUBLIC_URL',
    'http://127.0.0.1:3000',
    'an address such as https://diversion.example',
    isWeb,
  ),
});

/** What the relay is made of. */
export const noticeSettingsOf = (read: NoticeEnvironment, dataDir: string): NoticeSettings =>
  new NoticeSettings(read.relaySeconds, read.webhooksToLoopback, {
    ...{ smtpUrl: read.smtpUrl, from: read.mailFrom, publicUrl: read.publicUrl },
    folder: join(dataDir, 'mail'),
  });

const SMTP = 'an address such as smtps://user:password@mail.example.org';
const isSmtp = (value: string) => /^smtps?:$/.test(new URL(value).protocol);
const isAddress = (value: string) => /^[^\s@<>,]+@[^\s@<>,]+$/.test(value);
const isWeb = (value: string) => /^https?:$/.test(new URL(value).protocol);
