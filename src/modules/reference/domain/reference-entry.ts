import type { Attributes } from './attribute-shape';
import type { ListName } from './reference-lists';
import type { Validity } from './validity';

/** One coded thing of a list, as it was on the days between its dates. */
export interface ReferenceEntry extends Validity {
  readonly id: string;
  readonly list: ListName;
  readonly code: string;
  readonly labelAz: string;
  readonly labelEn: string;
  readonly labelRu: string;
  readonly attributes: Attributes;
  /** Whether somebody has read the source; what is not verified is shown so. */
  readonly verified: boolean;
  readonly source: string;
}

/** An offence, with what the law says of responsibility for it (CC 15, 20). */
export interface Offence extends Validity {
  readonly code: string;
  readonly article: string | null;
  readonly articleVerified: boolean;
  /** Code of list `gravity-bands`. */
  readonly gravity: string;
  /** Completed years at the time of the act from which the child answers for it. */
  readonly minAge: number;
  readonly violent: boolean;
  readonly verified: boolean;
  readonly source: string;
}

/** Reads an entry of list `offences` as what it is. */
export function offenceOf(entry: ReferenceEntry): Offence {
  const { code, validFrom, validTo, verified, source, attributes } = entry;
  const { article, articleVerified, gravity, minAge, violent } = attributes;
  return {
    code,
    article: typeof article === 'string' ? article : null,
    articleVerified: articleVerified === true,
    gravity: String(gravity),
    minAge: Number(minAge),
    violent: violent === true,
    validFrom,
    validTo,
    verified,
    source,
  };
}
