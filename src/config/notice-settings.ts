import type { SettingReader } from './setting';

/** What is told over the network, and how often. */
export interface NoticeEnvironment {
  /** Seconds between two rounds of the relay of notices; 0 leaves it to another process. */
  readonly relaySeconds: number;
  /** For development: webhooks to this machine, without TLS. */
  readonly webhooksToLoopback: boolean;
}

export const noticeSettings = (reader: SettingReader): NoticeEnvironment => ({
  relaySeconds: reader.whole('RELAY_SECONDS', 10, [0, 3600]),
  webhooksToLoopback: reader.oneOf('WEBHOOKS_TO_LOOPBACK', 'false', ['true', 'false'] as const) === 'true',
});
