import { Module, type DynamicModule } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { AccessModule } from '../access';
import { AttachCandidate } from './application/attach-candidate';
import { Corrections } from './application/follow-corrections';
import { ReadIdentity } from './application/read-identity';
import { SearchTokens } from './application/search-tokens';
import { CheckCodes } from './application/check-codes';
import { FindCandidates } from './application/find-candidates';
import { FindChildren } from './application/find-children';
import { IdentityTokens } from './application/identity-tokens';
import { RegisterChild } from './application/register-child';
import { SearchChildren } from './application/search-children';
import { CandidateRepository } from './persistence/candidate.repository';
import { MatchTokenRepository } from './persistence/match-token.repository';
import { ChildrenController } from './http/children.controller';
import { ChildrenFacade } from './children.facade';
import { ChildRepository } from './persistence/child.repository';
import { NeedToKnowRepository } from './persistence/need-to-know.repository';
import { childrenPolicy } from './policy/children.policy';
import { BlindIndex } from './vault/blind-index';
import { ChildVault } from './application/child-vault';
import { FieldCipher } from './vault/field-cipher';
import { IdentityVault } from './application/identity-vault';
import { KeyRing, type KeyRingDocument } from './vault/key-ring';

/** Who the children are; every other module knows ids, initials and numbers only. */
@Module({})
export class ChildrenModule {
  constructor(table: PermissionTable) {
    table.declare(childrenPolicy);
  }

  /** With the keys that wrap the children's keys; they are kept outside the database. */
  static with(keyRing: KeyRingDocument): DynamicModule {
    const ring = new KeyRing(keyRing);
    return {
      module: ChildrenModule,
      global: true,
      imports: [AccessModule],
      controllers: [ChildrenController],
      providers: [
        { provide: KeyRing, useValue: ring },
        { provide: FieldCipher, useValue: new FieldCipher(ring) },
        { provide: BlindIndex, useValue: new BlindIndex(ring) },
        AttachCandidate,
        ChildRepository,
        ChildrenFacade,
        ChildVault,
        Corrections,
        IdentityVault,
        NeedToKnowRepository,
        ReadIdentity,
        SearchTokens,
        CheckCodes,
        FindCandidates,
        FindChildren,
        IdentityTokens,
        RegisterChild,
        SearchChildren,
        CandidateRepository,
        MatchTokenRepository,
      ],
      exports: [ChildrenFacade],
    };
  }
}
