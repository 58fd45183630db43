import { lookup, type LookupAddress } from 'node:dns';
import { isIP } from 'node:net';
import { promisify } from 'node:util';
import { Injectable } from '@nestjs/common';
import { NoticeSettings } from './notice-settings';
import { isLoopbackAddress, isPublicAddress } from './public-address';

const ask = promisify(lookup);

/** What the names of the network stand for. */
@Injectable()
export class NamesOfNetwork {
  /** All addresses of a name. @throws Error when it has none. */
  async addressesOf(name: string): Promise<LookupAddress[]> {
    return ask(name, { all: true });
  }
}

/** It leads to an address that is not of the public network. */
export class AddressNotAllowed extends Error {}

/** Names of this machine itself, which no network has to know (RFC 6761 §6.3). */
const LOCAL_NAME = /^(.*\.)?localhost\.?$/i;

/** Finds the one address that a connection is made to, and refuses those that lead inwards. */
@Injectable()
export class FindAddress {
  constructor(
    private readonly names: NamesOfNetwork,
    private readonly settings: NoticeSettings,
  ) {}

  /**
   * A name of which one address is not public is refused as a whole.
   *
   * @throws AddressNotAllowed
   */
  async of(url: URL): Promise<LookupAddress> {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (LOCAL_NAME.test(host) && !this.settings.toLoopback) throw new AddressNotAllowed();
    const family = isIP(host);
    const found = family === 0 ? await this.names.addressesOf(host) : [{ address: host, family }];
    const [first] = found;
    if (first === undefined || !found.every(({ address }) => this.allows(address)))
      throw new AddressNotAllowed();
    return first;
  }

  private allows(address: string): boolean {
    return isPublicAddress(address) || (this.settings.toLoopback && isLoopbackAddress(address));
  }
}
