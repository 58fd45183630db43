import { Injectable } from '@nestjs/common';

const FUNCTION_OF_A_MODULE = /^[a-z_]+\.unknown_addresses$/;

/**
 * Who names files of the store, so that one job can remove what nobody does. Each module that keeps any has a function
 * `<schema>.unknown_addresses(text[])` that answers those of the addresses that it does not name, and nothing to anybody but that job.
 */
@Injectable()
export class StoredAddresses {
  private readonly declared: string[] = [];

  /** @throws Error for what is no such function, or was declared before. */
  declare(name: string): void {
    if (!FUNCTION_OF_A_MODULE.test(name)) throw new Error(`Names no files: ${name}`);
    if (this.declared.includes(name)) throw new Error(`Declared twice: ${name}`);
    this.declared.push(name);
  }

  get all(): readonly string[] {
    return this.declared;
  }
}
