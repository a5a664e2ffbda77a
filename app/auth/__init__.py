"""Who is asking: guard, sign-in, sessions, CSRF, security headers."""
