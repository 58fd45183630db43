import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { newId } from '../../../kernel/ids';
import type { NoticeLetter } from '../domain/notice-letter';
import { NoticeSettings } from './notice-settings';

const MOST_MILLISECONDS = 15_000;

/** Sends letters by SMTP, or lays them into a folder where none is set. */
@Injectable()
export class LetterBox {
  constructor(private readonly settings: NoticeSettings) {}

  /** @throws Error when the letter could not be handed over. */
  async send(to: string, { subject, text }: NoticeLetter): Promise<void> {
    const { smtpUrl, from } = this.settings.mail;
    const letter = { from, to, subject, text, headers: { 'Auto-Submitted': 'auto-generated' } };
    if (smtpUrl === undefined) return this.keep(letter);
    const limits = { connectionTimeout: MOST_MILLISECONDS, socketTimeout: MOST_MILLISECONDS };
    const transport = createTransport({
      url: smtpUrl,
      ...limits,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    try {
      await transport.sendMail(letter);
    } finally {
      transport.close();
    }
  }

  /** Readable by its owner only, and whole or not at all. */
  private async keep(letter: object): Promise<void> {
    const { folder } = this.settings.mail;
    const { message } = await createTransport({ streamTransport: true, buffer: true }).sendMail(letter);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, `${newId()}.eml`);
    await writeFile(`${file}.part`, message as Buffer, { mode: 0o600 });
    await rename(`${file}.part`, file);
  }
}
