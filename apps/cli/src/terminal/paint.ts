import colors from 'picocolors'
import type { Paint, Sink } from './terminal.js'

/** The colours for what is written to a sink. */
export const paintFor = ({ hasColors }: Sink): Paint => colors.createColors(hasColors)
