/** "KART": the application id in the header of every card file. */
export const applicationId = 0x4b_41_52_54
