/** A mail about the account itself, as facts; its words are made when it is sent. */
export type Letter =
  | {
      readonly kind: 'verify_email' | 'change_email' | 'reset_password';
      readonly to: string;
      /** Names the link; the token that opens it is made of this and the shop's secret, and kept nowhere. */
      readonly linkId: string;
    }
  | {
      readonly kind:
        | 'email_change_asked'
        | 'email_changed'
        | 'email_wanted'
        | 'password_changed'
        | 'password_reset'
        | 'passkey_added'
        | 'passkey_removed'
        | 'passkeys_removed';
      readonly to: string;
    };
