import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { LetterBox } from '../../../../src/modules/notifications/sending/letter-box';
import { NoticeSettings } from '../../../../src/modules/notifications/sending/notice-settings';
import { simpleLetter } from '../../../support/letters';
import { UNTRUSTED } from '../../../support/untrusted-certificate';

const LETTER = { subject: 'Sizi gözləyən işlər: 2', text: 'Ждут:\n- дела: 2\n' };

describe('A letter that is sent by SMTP', () => {
  const received: string[] = [];
  const server = new SMTPServer({
    ...UNTRUSTED,
    authOptional: true,
    onData: (stream, _session, done) => {
      let text = '';
      stream.on('data', (part: Buffer) => (text += part.toString('utf8')));
      stream.on('end', () => {
        received.push(text);
        done();
      });
    },
  });
  let box: LetterBox;

  beforeAll(async () => {
    const listening = server.listen(0, '127.0.0.1');
    await new Promise<void>((done) => listening.once('listening', done));
    const { port } = listening.address() as AddressInfo;
    const smtpUrl = `smtp://127.0.0.1:${port}/?ignoreTLS=true`;
    const mail = { smtpUrl, from: 'notices@diversion.example', folder: '', publicUrl: '' };
    box = new LetterBox(new NoticeSettings(0, false, mail));
  });

  it('comes as it was written, in letters of any alphabet', async () => {
    await box.send('worker@centre.example', LETTER);
    const letter = simpleLetter(received[0]!);
    expect(letter).toMatchObject({ from: 'notices@diversion.example', to: 'worker@centre.example' });
    expect([letter.subject, letter.text.trim()]).toEqual([LETTER.subject, LETTER.text.trim()]);
  });

  it('is an error where no server is', async () => {
    await new Promise<void>((done) => server.close(() => done()));
    await expect(box.send('worker@centre.example', LETTER)).rejects.toThrow();
  });
});
