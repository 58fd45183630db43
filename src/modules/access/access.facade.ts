import { Injectable } from '@nestjs/common';
import { localDateIn, type LocalDate } from '../../kernel/local-date';
import type { Statement } from '../../platform/persistence/statement';
import type { Work } from '../../platform/persistence/work';
import { PlatformSettings } from '../../platform/platform-settings';
import type { AgencyKind, Role } from '../../platform/policy/policy';
import { KnownCodes, type RequiresCode } from './application/known-codes';
import { isInForce } from './domain/agency-in-force';
import {
  CERTIFICATES_MISSING,
  COLLEAGUE_NAMED,
  COLLEAGUES,
  OF_STAFF,
  HAS_ANOTHER,
  SERVES_HERE,
  STAFF_HERE,
} from './persistence/questions-about-staff';

/** An agency, as other modules may know it. */
export interface KnownAgency {
  readonly id: string;
  readonly kind: AgencyKind;
  readonly nameAz: string;
  readonly nameEn: string;
  readonly nameRu: string;
  readonly contact: string | null;
  /** Codes of list districts. */
  readonly districts: readonly string[];
  readonly superiorId: string | null;
  readonly capacity: number | null;
  /** `YYYY-MM-DD`, the first and the last day of its mandate. */
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** A member of staff, as colleagues of all agencies may know one another. */
export interface Colleague {
  readonly accountId: string;
  readonly displayName: string;
  readonly profession: string | null;
}

/** Training or vetting that somebody lacks. */
export interface MissingCertificate {
  /** Code of list certificate-kinds. */
  readonly kind: string;
  /** Whether that keeps them from acting, or is warned about. */
  readonly blocks: boolean;
}

const COLUMNS = `t.id, t.kind, t.name_az as "nameAz", t.name_en as "nameEn", t.name_ru as "nameRu", t.contact,
  t.districts, t.superior_id as "superiorId", t.capacity, t.valid_from as "validFrom", t.valid_to as "validTo"`;

const BY_IDS: Statement = {
  name: 'agencies',
  text: `select ${COLUMNS} from access.agency t where t.id = any ($1) order by t.id`,
};

const OF_KIND: Statement = {
  name: 'agencies-of-kind',
  text: `select ${COLUMNS} from access.agency t
    where t.kind = $1 and ($2::text is null or $2 = any (t.districts))
      and t.valid_from <= $3::date and (t.valid_to is null or t.valid_to >= $3::date)
    order by t.id`,
};

const SUPERIOR: Statement = {
  name: 'agency-superior',
  text: `select ${COLUMNS} from access.agency t join access.agency below on below.superior_id = t.id where below.id = $1`,
};

const ALL_ABOVE: Statement = {
  name: 'agency-superiors',
  text: `with recursive above as (
      select superior_id as id from access.agency where id = $1 and superior_id is not null
      union
      select t.superior_id from access.agency t join above on t.id = above.id where t.superior_id is not null
    ) select id from above`,
};

const WITH_ROLE: Statement = {
  name: 'agencies-with-role',
  text: 'select agency_id as id, kind from access.agencies_with($1, $2, $3)',
};

/** What other modules may ask about agencies and staff. */
@Injectable()
export class AccessFacade {
  constructor(
    private readonly settings: PlatformSettings,
    private readonly codes: KnownCodes,
  ) {}

  /** Registers who says whether a code of the reference data is one today. */
  learnCodes(source: RequiresCode): void {
    this.codes.learnFrom(source);
  }

  async agency(work: Work, id: string): Promise<KnownAgency | undefined> {
    return work.once(`agency ${id}`, async () => (await this.agencies(work, [id]))[0]);
  }

  /** The agency if its mandate is in force today. */
  async agencyInForce(work: Work, id: string): Promise<KnownAgency | undefined> {
    const agency = await this.agency(work, id);
    return agency && isInForce(agency, this.today(work)) ? agency : undefined;
  }

  async agencies(work: Work, ids: readonly string[]): Promise<KnownAgency[]> {
    return ids.length === 0 ? [] : work.query<KnownAgency>(BY_IDS, [ids]);
  }

  /** Those whose mandate is in force today; with a district, those that serve it. */
  async agenciesOfKind(work: Work, kind: AgencyKind, district: string | null = null): Promise<KnownAgency[]> {
    return work.query<KnownAgency>(OF_KIND, [kind, district, this.today(work)]);
  }

  /** Those of the kinds that have somebody of the role today, in the order of the kinds; with a district, that serve it. */
  async agenciesWith(
    work: Work,
    role: Role,
    kinds: readonly AgencyKind[],
    district: string | null,
  ): Promise<Pick<KnownAgency, 'id' | 'kind'>[]> {
    return work.query<Pick<KnownAgency, 'id' | 'kind'>>(WITH_ROLE, [role, kinds, district]);
  }

  /** Where a member of staff serves now; null for nobody. */
  async agencyOfStaff(work: Work, accountId: string): Promise<string | null> {
    return (await work.query<{ id: string | null }>(OF_STAFF, [accountId]))[0]?.id ?? null;
  }

  /** The body above an agency, which reviews its decisions. */
  async superiorOf(work: Work, agencyId: string): Promise<KnownAgency | undefined> {
    const ask = async () => (await work.query<KnownAgency>(SUPERIOR, [agencyId]))[0];
    return work.once(`superior ${agencyId}`, ask);
  }

  /** All bodies above an agency, up to the highest. */
  async superiorsOf(work: Work, agencyId: string): Promise<readonly string[]> {
    const ask = async () => (await work.query<{ id: string }>(ALL_ABOVE, [agencyId])).map(({ id }) => id);
    return work.once(`superiors ${agencyId}`, ask);
  }

  /** Names and professions, also of those who have left. */
  async colleagues(work: Work, ids: readonly string[]): Promise<Colleague[]> {
    return ids.length === 0 ? [] : work.query<Colleague>(COLLEAGUES, [ids]);
  }

  /** Those who serve in the actor's own agency now, in one of these roles. */
  async staffHere(work: Work, roles: readonly Role[]): Promise<Colleague[]> {
    return work.query<Colleague>(STAFF_HERE, [work.actor.agencyId, roles]);
  }

  /** Does the person serve in the actor's own agency now, in one of these roles? */
  async servesHere(work: Work, accountId: string, roles: readonly Role[]): Promise<boolean> {
    return (await work.query(SERVES_HERE, [work.actor.agencyId, accountId, roles])).length > 0;
  }

  /** Does somebody serve in an agency now, in one of these roles, who is none of these accounts? */
  async hasAnother(
    work: Work,
    agencyId: string,
    { roles, noneOf }: { readonly roles: readonly Role[]; readonly noneOf: readonly string[] },
  ): Promise<boolean> {
    return (await work.query<{ is: boolean }>(HAS_ANOTHER, [agencyId, roles, noneOf]))[0]?.is ?? false;
  }

  /** Who signs in under a name in the actor's own agency now; undefined when nobody does. */
  async colleagueNamed(work: Work, name: string): Promise<string | undefined> {
    return (await work.query<{ id: string | null }>(COLLEAGUE_NAMED, [name]))[0]?.id ?? undefined;
  }

  /** What somebody of the actor's own agency lacks of these on a day, by the rules of that day (BR 12.1, 22). */
  async certificatesMissing(
    work: Work,
    accountId: string,
    kinds: readonly string[],
    day: LocalDate,
  ): Promise<MissingCertificate[]> {
    return work.query<MissingCertificate>(CERTIFICATES_MISSING, [accountId, kinds, day]);
  }

  /** Does somebody of the actor's own agency lack today what the rules of today demand of who acts (BR 12.1, 22)? */
  async isKeptFromActing(work: Work, accountId: string, kinds: readonly string[]): Promise<boolean> {
    const missing = await this.certificatesMissing(work, accountId, kinds, this.today(work));
    return missing.some(({ blocks }) => blocks);
  }

  private today({ now }: Work): LocalDate {
    return localDateIn(this.settings.timeZone, now);
  }
}
