import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { Role } from '../../../platform/policy/policy';
import { NeedToKnowFacade, type FileKind, type Level } from '../../children';
import { OrderRepository, type OrderRow } from '../persistence/order.repository';
import { ORDERERS, PROPOSERS, SUPERVISORS } from '../policy/order.policy';

/** Who needs to know of an order after which act; each opens and closes files in its own transaction. */
@Injectable()
export class ShareOrder {
  constructor(
    private readonly needToKnow: NeedToKnowFacade,
    private readonly orders: OrderRepository,
  ) {}

  /** A proposal is its proposer’s, and of who decides on it: they read whose it is, and what the police recorded. */
  afterProposing(work: Work, row: OrderRow): void {
    const own: readonly Opened[] = [['order', row.id, 'record']];
    this.open(work, row, own, { agencyId: row.proposerAgencyId, forRoles: PROPOSERS });
    if (row.authorityAgencyId === row.proposerAgencyId) return;
    this.toDecider(work, row, row.authorityAgencyId);
  }

  /** Said once the row stands: what the agency was told of the child for a referral ends with that. */
  keepSight(work: Work, { id }: OrderRow): void {
    this.orders.keepSight(work, id);
  }

  /** Who sees that it is done knows the order and who the child is, and nothing of the police. */
  toSupervisor(work: Work, row: OrderRow): void {
    const { supervisorAgencyId: agencyId } = row;
    if (agencyId === null || agencyId === row.authorityAgencyId || agencyId === row.proposerAgencyId) return;
    this.open(work, row, whoseItIs(row), { agencyId, forRoles: SUPERVISORS });
  }

  /** Who supervises it no more knows nothing more of it, unless it has another part in it. */
  afterSupervising(work: Work, row: OrderRow): void {
    const { id, supervisorAgencyId, authorityAgencyId, proposerAgencyId, courtAgencyId } = row;
    const others = [authorityAgencyId, proposerAgencyId, courtAgencyId];
    if (supervisorAgencyId === null || others.includes(supervisorAgencyId)) return;
    this.needToKnow.closeFiles(work, { kind: 'order', id }, supervisorAgencyId, 'supervisor-changed');
  }

  /** A court that is asked after the order knows the order and who the child is. */
  toCourt(work: Work, row: OrderRow): void {
    const { courtAgencyId: agencyId } = row;
    if (agencyId === null || agencyId === row.authorityAgencyId) return;
    this.open(work, row, whoseItIs(row), { agencyId, forRoles: ORDERERS });
  }

  /** What is proposed no more is nobody else’s. */
  afterWithdrawing(work: Work, row: OrderRow): void {
    const { id, authorityAgencyId, proposerAgencyId } = row;
    if (authorityAgencyId !== proposerAgencyId)
      this.needToKnow.closeFiles(work, { kind: 'order', id }, authorityAgencyId, 'order-withdrawn');
    this.afterRejecting(work, row);
  }

  /** Who the child is, and what the police recorded, nobody needs for it any more; its parties read why. */
  afterRejecting(work: Work, { id }: OrderRow): void {
    this.orders.endSight(work, id);
  }

  private toDecider(work: Work, row: OrderRow, agencyId: string): void {
    const { intakeId } = row;
    const acts: readonly Opened[] = intakeId === null ? [] : [['intake', intakeId, 'record']];
    const files = [...whoseItIs(row), ...acts];
    this.open(work, row, files, { agencyId, forRoles: ORDERERS });
  }

  private open(
    work: Work,
    { id, childId }: OrderRow,
    files: readonly Opened[],
    { agencyId, forRoles }: Grantee,
  ): void {
    for (const [kind, file, level] of files)
      this.needToKnow.openFile(work, {
        ...{ childId, file: { kind, id: file }, level, forRoles },
        ...{ grantee: { kind: 'agency', id: agencyId }, basis: { kind: 'order', id } },
      });
  }
}

type Opened = readonly [kind: FileKind, id: string, level: Level];

interface Grantee {
  readonly agencyId: string;
  readonly forRoles: readonly Role[];
}

/** The order, and who the child is. */
const whoseItIs = ({ id, childId }: OrderRow): readonly Opened[] => [
  ['order', id, 'record'],
  ['child', childId, 'identity'],
];
