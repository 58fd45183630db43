/** A refusal of the identity vault. Says what failed and where, never a key, a plaintext or a ciphertext. */
export class VaultError extends Error {
  constructor(
    readonly code: 'cannot-open' | 'key-not-known' | 'key-ring-malformed' | 'text-malformed',
    subject: string,
  ) {
    super(`vault.${code}: ${subject}`);
    this.name = 'VaultError';
  }
}
