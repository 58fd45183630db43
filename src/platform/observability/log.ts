import { Injectable, type LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** Structured logs, one JSON object a line, without personal data: route patterns, ids, codes and durations. */
@Injectable()
export class Log implements LoggerService {
  private readonly logger: Logger;

  constructor(level: string) {
    // Written together, at the latest after a second and when the process ends: a line each costs a request 3 %.
    const destination = pino.destination({ sync: false, minLength: 4096, periodicFlush: 1000 });
    this.logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  }

  /** What the framework tells of itself is for whoever looks for a fault. */
  log(message: string, context?: string): void {
    this.logger.debug({ context }, message);
  }

  error(message: string, stack?: string, context?: string): void {
    this.logger.error({ context, stack }, message);
  }

  warn(message: string, context?: string): void {
    this.logger.warn({ context }, message);
  }

  debug(message: string, context?: string): void {
    this.logger.debug({ context }, message);
  }

  /** One answered request. */
  request(line: {
    method: string;
    route: string;
    status: number;
    ms: number;
    requestId: string;
    traceId: string;
  }): void {
    this.logger.info(line, 'request');
  }

  /** A fault of ours: its kind and place, never its message, since a message may quote what a person wrote. */
  fault(code: string, error: unknown, traceId: string): void {
    const { name, stack } = error instanceof Error ? error : { name: typeof error, stack: undefined };
    const place = stack
      ?.split('\n')
      .filter((line) => line.trim().startsWith('at '))
      .slice(0, 8);
    const database = (error as { code?: unknown } | null)?.code;
    this.logger.error({ code, name, database, place, traceId }, 'fault');
  }
}
