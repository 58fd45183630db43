/** Collects what is wrong with the settings, so that a person mends them all at once. */
export class SettingFaults extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The settings cannot be used:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'SettingFaults';
  }
}

/** Reads single settings out of a set of variables and remembers every fault on the way. An empty one counts as not set. */
export class SettingReader {
  private readonly faults: string[] = [];

  constructor(private readonly variables: Readonly<Record<string, string | undefined>>) {}

  text(name: string): string | undefined {
    const value = this.variables[name]?.trim();
    return value === '' ? undefined : value;
  }

  whole(name: string, fallback: number, [least, most]: readonly [number, number]): number {
    const value = this.text(name);
    if (value === undefined) return fallback;
    if (/^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value);
    this.fault(`${name} must be a whole number from ${least} to ${most}, not "${value}"`);
    return fallback;
  }

  oneOf<Choice extends string>(name: string, fallback: Choice, choices: readonly Choice[]): Choice {
    const value = this.text(name);
    if (value === undefined) return fallback;
    const found = choices.find((choice) => choice === value);
    if (found === undefined) this.fault(`${name} must be one of ${choices.join(', ')}, not "${value}"`);
    return found ?? fallback;
  }

  /** A text that `understood` accepts; it returns false or throws for one that it does not. */
  checked(
    name: string,
    fallback: string,
    expectation: string,
    understood: (value: string) => boolean,
  ): string {
    const value = this.text(name);
    if (value === undefined) return fallback;
    if (!accepts(understood, value)) this.fault(`${name} must be ${expectation}`);
    return value;
  }

  /** A secret of 32 bytes in base64; its value never appears in a message. */
  key(name: string): Buffer | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const bytes = Buffer.from(value, 'base64');
    if (bytes.length !== 32 || bytes.toString('base64').replace(/=+$/, '') !== value.replace(/=+$/, '')) {
      this.fault(`${name} must be 32 bytes in base64 (openssl rand -base64 32)`);
    }
    return bytes;
  }

  fault(text: string): void {
    this.faults.push(text);
  }

  /** @throws SettingFaults that names every fault found so far. */
  finish(): void {
    if (this.faults.length > 0) throw new SettingFaults(this.faults);
  }
}

function accepts(understood: (value: string) => boolean, value: string): boolean {
  try {
    return understood(value);
  } catch {
    return false;
  }
}
