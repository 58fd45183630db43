import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';
import { VaultError } from './vault-error';

const FORMAT = 1;
const NONCE_AT = 3;
const TAG_AT = NONCE_AT + 12;
const TEXT_AT = TAG_AT + 16;

/** What a ciphertext is bound to: it opens nowhere else. */
export type Binding = readonly string[];

/** The bound facts as bytes: a JSON array, so that no two lists of facts look alike. */
const associated = (keyId: number, binding: Binding): Buffer =>
  Buffer.from(JSON.stringify([FORMAT, keyId, ...binding]), 'utf8');

/** AES-256-GCM with a random nonce: format (1 byte), key id (2), nonce (12), tag (16), ciphertext. */
export function sealBytes(key: KeyObject, keyId: number, binding: Binding, plain: Buffer): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(associated(keyId, binding));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  const head = Buffer.alloc(NONCE_AT);
  head.writeUInt8(FORMAT, 0);
  head.writeUInt16BE(keyId, 1);
  return Buffer.concat([head, nonce, cipher.getAuthTag(), sealed]);
}

/** The id of the key that sealed these bytes, or undefined when they are not in our format. */
export const keyIdOf = (sealed: Buffer): number | undefined =>
  sealed.length >= TEXT_AT && sealed.readUInt8(0) === FORMAT ? sealed.readUInt16BE(1) : undefined;

/** @throws VaultError when the bytes were changed, cut, or sealed for another key or place. */
export function openBytes(key: KeyObject, keyId: number, binding: Binding, sealed: Buffer): Buffer {
  if (keyIdOf(sealed) !== keyId)
    throw new VaultError('cannot-open', 'sealed in another format or by another key');
  const nonce = sealed.subarray(NONCE_AT, TAG_AT);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });
  decipher.setAAD(associated(keyId, binding)).setAuthTag(sealed.subarray(TAG_AT, TEXT_AT));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(TEXT_AT)), decipher.final()]);
  } catch {
    throw new VaultError('cannot-open', 'changed, or sealed for another place');
  }
}
