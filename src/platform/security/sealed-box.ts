import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';

/** Encrypts what is kept for a short time (AES-256-GCM): nonce, tag, ciphertext. `place` is bound to the text. */
export function seal(key: KeyObject, place: string, text: string): Buffer {
  return sealFile(key, place, Buffer.from(text, 'utf8'));
}

/** @throws Error when the box was changed or belongs to another place. */
export function open(key: KeyObject, place: string, box: Buffer): string {
  return openFile(key, place, box).toString('utf8');
}

/** The same for bytes that are no text, such as a scan. */
export function sealFile(key: KeyObject, place: string, bytes: Buffer): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** @throws Error when the box was changed or belongs to another place. */
export function openFile(key: KeyObject, place: string, box: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, 12)).setAAD(Buffer.from(place));
  decipher.setAuthTag(box.subarray(12, 28));
  return Buffer.concat([decipher.update(box.subarray(28)), decipher.final()]);
}
