import type { ContactCommand } from '@peer-support/domain'
import type { Contact } from './contact.js'
import * as s from './steps.js'

/** What makes up for a step that was left out or half done; nothing where nothing does. */
export const repairsOf = (contact: Contact): readonly ContactCommand[] => {
  switch (contact.mistake) {
    case 'screenForgotten':
      return [s.screen(contact)]
    case 'conflictNotExcepted':
      return [s.except]
    case 'noticeForgotten':
      // Consent that was given before the limits were told is asked for again.
      return [s.notice(s.limits), s.consent('spoken')]
    case 'noticeIncomplete':
      return [s.notice(s.limits)]
    case 'consentForgotten':
    case 'consentImplied':
      return [s.consent('spoken')]
    default:
      return []
  }
}
