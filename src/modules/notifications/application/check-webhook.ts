import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { firstBroken } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ROLES_OF_AGENCY } from '../../../platform/policy/agency-roles';
import type { Role } from '../../../platform/policy/policy';
import { AccessFacade } from '../../access';
import { theAddressIsWrittenPlainly, webhookRules } from '../domain/webhook.rules';
import { AddressNotAllowed, FindAddress } from '../sending/find-address';
import { NoticeSettings } from '../sending/notice-settings';

/** Whom one would tell, and where. */
interface Wished {
  readonly agencyId: string;
  readonly url: string;
  readonly roles: readonly Role[];
}

/** Checks an address before it is told anything; the relay checks again whenever it connects. */
@Injectable()
export class CheckWebhook {
  constructor(
    private readonly access: AccessFacade,
    private readonly addresses: FindAddress,
    private readonly settings: NoticeSettings,
  ) {}

  /** @throws DomainError `invalid` with the field that cannot be so. */
  async check(work: Work, { agencyId, url: text, roles }: Wished): Promise<void> {
    const agency = await this.access.agencyInForce(work, agencyId);
    if (!agency) throw refusal('/agencyId', 'webhook.agency-not-in-force');
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const rolesOfAgency = ROLES_OF_AGENCY[agency.kind];
    const facts = { url, toLoopback: this.settings.toLoopback, roles, rolesOfAgency };
    const broken = firstBroken(webhookRules, facts);
    if (broken) throw refusal(broken.code.endsWith('of-agency') ? '/roles' : '/url', broken.code);
    if (url) await this.requirePublic(url);
    const unplain = firstBroken([theAddressIsWrittenPlainly], { text, url });
    if (unplain) throw refusal('/url', unplain.code);
  }

  /** A name that is not known yet may become so; one that leads inwards is refused. */
  private async requirePublic(url: URL): Promise<void> {
    const found = await this.addresses.of(url).catch((error: unknown) => error);
    if (found instanceof AddressNotAllowed) throw refusal('/url', 'webhook.address-not-public');
  }
}

const refusal = (pointer: string, code: string): DomainError =>
  new DomainError('invalid', 'fields-invalid', { fields: [{ pointer, code }] });
