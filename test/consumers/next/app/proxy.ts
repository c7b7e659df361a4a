import { NextResponse, type NextRequest } from 'next/server';

/** The strictest policy that an app of Next's can have: a script needs the nonce of its answer, nothing is allowed to be inline, nothing comes from elsewhere. */
export function proxy(request: NextRequest) {
  const nonce = crypto.randomUUID();
  // What Next shows its developers is inline, evaluated, and has fonts.
  const development = process.env.NODE_ENV === 'development';
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    "img-src 'self'",
    `font-src ${development ? "'self'" : "'none'"}`,
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  const headers = new Headers(request.headers);
  // Next reads the nonce off the request, and gives it to its own scripts.
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = { matcher: '/((?!_next|icon).*)' };
