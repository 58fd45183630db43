import { OmitType } from '@nestjs/swagger';
import { HearingResponse } from './hearing.response';

/** What the way of a court needs, and not who stands for the child. */
const NOT_SHOWN = ['version', 'child', 'backDatingReason', 'findings', 'availableActions'] as const;

/** A hearing as who stands for the child may know it: when and where, who is told, what was heard and decided. */
export class DefendedHearingResponse extends OmitType(HearingResponse, NOT_SHOWN) {}
