import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** The part of IPv6 that is handed out to the network at all; an IPv4 address that stands in eight empty bytes is not in it. */
const HANDED_OUT = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Is an address one of the public network? Everything that leads inwards is none: private, link-local, shared, reserved. What maps
 * an IPv4 address counts as that one; what carries one any other way, to be translated or tunnelled (NAT64, 6to4, Teredo, ISATAP,
 * IPv4-compatible), is none at all (OWASP, Server-Side Request Forgery Prevention; RFC 4291 §2.4–2.5; RFC 6052; RFC 3056; RFC 4380;
 * RFC 5214).
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  const known = ipaddr.process(address);
  if (known.range() !== 'unicast') return false;
  return known instanceof ipaddr.IPv4 || (known.match(HANDED_OUT) && !isTunnelled(known));
}

/** The last half of an ISATAP address says so, with the IPv4 address after it. */
const isTunnelled = ({ parts }: ipaddr.IPv6): boolean =>
  ((parts[4] ?? 0) & ~0x0200) === 0 && parts[5] === 0x5efe;

/** Is it this machine itself? */
export const isLoopbackAddress = (address: string): boolean =>
  isIP(address) !== 0 && ipaddr.process(address).range() === 'loopback';
