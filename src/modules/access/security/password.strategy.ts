import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { SignIn, type SignedIn } from '../application/sign-in';

/** Passport where it belongs: at the door, where a name and a password become an account. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'password') {
  constructor(private readonly signIn: SignIn) {
    super({ usernameField: 'name', passwordField: 'password', passReqToCallback: true });
  }

  async validate(request: FastifyRequest, name: string, password: string): Promise<SignedIn> {
    return this.signIn.check(name, password, request.ip);
  }
}
