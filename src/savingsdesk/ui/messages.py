"""Codes become sentences: what happened, named, and what to do next. Below `ui` nothing holds text for people."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from savingsdesk.core.errors import Failure
from savingsdesk.ui import figures

_CONTEXT = "messages"


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name by which lupdate finds the texts
    """Qt's own does the same, but is described as giving back any object."""
    return text


SENTENCES: Mapping[str, str] = {
    # What people type
    "amount.empty": QT_TRANSLATE_NOOP("messages", "Type an amount."),
    "amount.letters": QT_TRANSLATE_NOOP("messages", "“{text}” is not an amount. Type digits only."),
    "amount.sign": QT_TRANSLATE_NOOP("messages", "Type the amount without a plus or minus sign."),
    "amount.grouping": QT_TRANSLATE_NOOP(
        "messages", "“{text}” can be read in two ways. Type the amount without commas, points or spaces."
    ),
    "amount.decimals": QT_TRANSLATE_NOOP("messages", "“{text}” has too many digits after the point for this currency."),
    "amount.zero": QT_TRANSLATE_NOOP("messages", "The amount is zero. Type what was paid, or leave the field empty."),
    "amount.too_large": QT_TRANSLATE_NOOP(
        "messages", "This amount is larger than the books can hold. Count its digits again."
    ),
    "count.empty": QT_TRANSLATE_NOOP("messages", "Type a number."),
    "count.letters": QT_TRANSLATE_NOOP("messages", "“{text}” is not a whole number. Type digits only."),
    "count.sign": QT_TRANSLATE_NOOP("messages", "Type the number without a plus or minus sign."),
    "count.too_large": QT_TRANSLATE_NOOP("messages", "This number is too large. The most is {most}."),
    "count.zero": QT_TRANSLATE_NOOP("messages", "Type a number of one or more."),
    "currency.unknown": QT_TRANSLATE_NOOP(
        "messages",
        "The currency {currency} is not known here. Choose one from the list.",
    ),
    "password.empty": QT_TRANSLATE_NOOP("messages", "Choose a password."),
    "password.short": QT_TRANSLATE_NOOP("messages", "This password is too short. Use at least {least} signs."),
    "password.common": QT_TRANSLATE_NOOP(
        "messages", "Many people use this password, so it is guessed first. Choose another, such as three words."
    ),
    "password.too_long": QT_TRANSLATE_NOOP("messages", "This password is too long. Use a shorter one."),
    "password.differs": QT_TRANSLATE_NOOP("messages", "The two passwords differ. Type the same one twice."),
    "username.empty": QT_TRANSLATE_NOOP("messages", "Choose a user name to sign in with."),
    "username.letters": QT_TRANSLATE_NOOP(
        "messages", "A user name has only the small letters a to z, digits, dots and dashes. Choose another one."
    ),
    "username.taken": QT_TRANSLATE_NOOP("messages", "Another member has this user name already. Choose another one."),
    "text.empty": QT_TRANSLATE_NOOP("messages", "Type a name."),
    "text.too_long": QT_TRANSLATE_NOOP("messages", "This is too long. Shorten it to {most} signs."),
    "day.unreadable": QT_TRANSLATE_NOOP("messages", "This day is not in the calendar. Choose another one."),
    "member.none_chosen": QT_TRANSLATE_NOOP("messages", "Choose a member."),
    "member.choose": QT_TRANSLATE_NOOP(
        "messages", "Type the number or the name of a member, and choose one from the list."
    ),
    "member.not_left": QT_TRANSLATE_NOOP("messages", "This member has not left the group. Open the list again."),
    "member.last_officer": QT_TRANSLATE_NOOP(
        "messages", "Nobody else can sign in and write. Hand the office over to another member first."
    ),
    "leave.because": QT_TRANSLATE_NOOP("messages", "Choose why the member leaves: left, died or expelled."),
    "leave.heir_needed": QT_TRANSLATE_NOOP("messages", "Write down who of the family receives the money."),
    "leave.later_entries": QT_TRANSLATE_NOOP(
        "messages", "The member saved or withdrew after this day. Choose the day of the last entry or a later one."
    ),
    "leave.owes": QT_TRANSLATE_NOOP(
        "messages",
        "This member still owes {owing} after the settlement. It stays owed if the member leaves now: ask the group.",
    ),
    "office.none": QT_TRANSLATE_NOOP("messages", "This member holds no office. Choose who holds it now."),
    "office.same": QT_TRANSLATE_NOOP("messages", "Choose another member to hand the office over to."),
    "office.ends_before": QT_TRANSLATE_NOOP("messages", "The term would end before it begins. Choose a later day."),
    "member.left": QT_TRANSLATE_NOOP("messages", "This member has left the group. Choose another member."),
    # Members from a sheet
    "sheet.encoding": QT_TRANSLATE_NOOP(
        "messages", "The signs of this file cannot be read. Save the sheet again as CSV UTF-8 and read that file."
    ),
    "sheet.empty": QT_TRANSLATE_NOOP("messages", "No names were found in it. Put one member on each line."),
    "sheet.unreadable": QT_TRANSLATE_NOOP(
        "messages", "This file cannot be opened. Copy it to this laptop and choose it there."
    ),
    "sheet.too_large": QT_TRANSLATE_NOOP(
        "messages",
        "This file is too large to be read here. Choose another file, or split it into smaller ones.",
    ),
    "sheet.too_long": QT_TRANSLATE_NOOP(
        "messages", "A sheet holds at most {most} rows, and this list is longer. Choose a shorter time, then save it."
    ),
    "sheet.blank": QT_TRANSLATE_NOOP("messages", "There is nothing in this file. Choose another one."),
    "sheet.format": QT_TRANSLATE_NOOP(
        "messages", "This file is not a sheet that can be read. Save it as an Excel (.xlsx), .ods or CSV file."
    ),
    "sheet.damaged": QT_TRANSLATE_NOOP(
        "messages", "This file is damaged. Open it in the program that made it, save it again, and read the new file."
    ),
    "sheet.password": QT_TRANSLATE_NOOP(
        "messages", "This file is locked with a password. Save it without one, and read that file."
    ),
    # Files that are written for others
    "file.disk_full": QT_TRANSLATE_NOOP(
        "messages", "There is no room left for {name}. Free some space or choose another folder; nothing was written."
    ),
    "file.no_folder": QT_TRANSLATE_NOOP(
        "messages", "The folder for {name} is not there any more. Put the stick back in, or choose another folder."
    ),
    "file.not_allowed": QT_TRANSLATE_NOOP(
        "messages",
        "{name} cannot be written there. Close it if it is open in another program, or choose another folder.",
    ),
    "file.failed": QT_TRANSLATE_NOOP(
        "messages", "{name} could not be written. Choose another folder, and look whether the stick is sound."
    ),
    "member.no_letters": QT_TRANSLATE_NOOP("messages", "“{text}” has no letters. Type the member's name."),
    "member.sex": QT_TRANSLATE_NOOP("messages", "“{text}” is not known here. Write f or m, or leave it empty."),
    "members.too_many": QT_TRANSLATE_NOOP(
        "messages",
        "At most {most} members can be added at once. Add the others after these.",
    ),
    # Dues, money in and out
    "due.closed": QT_TRANSLATE_NOOP(
        "messages", "This is not owed any more: it was paid or waived. Open the list again."
    ),
    "due.has_payments": QT_TRANSLATE_NOOP(
        "messages", "Something was paid on it already. Take back the payment first, or waive what is left."
    ),
    "due.meeting_closed": QT_TRANSLATE_NOOP(
        "messages", "The meeting in which this was charged is closed. Waive it with a reason."
    ),
    "due.not_agreed": QT_TRANSLATE_NOOP(
        "messages", "The group has agreed on no amount for this. Type the amount, or choose a fine from the list."
    ),
    "due.reason_needed": QT_TRANSLATE_NOOP("messages", "Write down why the group lets this go."),
    "due.too_much": QT_TRANSLATE_NOOP(
        "messages", "This is more than what is owed. Take what is owed and hand back the rest."
    ),
    "due.unknown": QT_TRANSLATE_NOOP("messages", "This is not in the books. Open the list again."),
    "entry.part_of_act": QT_TRANSLATE_NOOP(
        "messages", "A part of this was written together with other entries. Take that entry back in the books first."
    ),
    "move.nowhere": QT_TRANSLATE_NOOP("messages", "The money lies there already. Choose another place or fund."),
    "payout.above_kept": QT_TRANSLATE_NOOP(
        "messages", "This is more than the change that is kept for this member. Pay out what is kept, or less."
    ),
    "payout.above_savings": QT_TRANSLATE_NOOP(
        "messages", "This is more than the member has saved. Record it if the group allows it today."
    ),
    "payout.kind": QT_TRANSLATE_NOOP("messages", "This is not paid out here. Choose what the money is for."),
    "payout.member_needed": QT_TRANSLATE_NOOP("messages", "Choose the member who gets the money."),
    "payout.no_member": QT_TRANSLATE_NOOP("messages", "This goes to no member. Leave the member empty."),
    "payout.reason_needed": QT_TRANSLATE_NOOP("messages", "Write down what the money is for."),
    "receive.kind": QT_TRANSLATE_NOOP("messages", "This is not recorded here. Choose where the money comes from."),
    "receive.member_needed": QT_TRANSLATE_NOOP("messages", "Choose the member who paid."),
    "receive.no_member": QT_TRANSLATE_NOOP("messages", "This comes from no member. Leave the member empty."),
    "receive.reason_needed": QT_TRANSLATE_NOOP("messages", "Write down where this money comes from."),
    "shares.not_whole": QT_TRANSLATE_NOOP(
        "messages", "A share cannot be paid in part. Take the price of one share, or of several."
    ),
    # The opening of the books in the middle of a cycle
    "opening.loan_later": QT_TRANSLATE_NOOP(
        "messages", "This loan was given after the day of the opening. Type its true day, or give it in a meeting."
    ),
    "opening.not_first": QT_TRANSLATE_NOOP(
        "messages", "The books hold entries or meetings already. Write what is missing in the next meeting."
    ),
    "opening.repaid_day": QT_TRANSLATE_NOOP(
        "messages", "A repayment lies between the day of the loan and the day of the opening. Type its true day."
    ),
    "opening.repaid_too_much": QT_TRANSLATE_NOOP(
        "messages", "More was repaid than the loan cost. Check both, or leave out a loan that is repaid."
    ),
    "opening.loan_incomplete": QT_TRANSLATE_NOOP(
        "messages", "A loan has an amount, the day on which it was given, and its term. Type what is missing."
    ),
    "opening.nobody": QT_TRANSLATE_NOOP(
        "messages", "Nobody here is called “{name}”. Add the member, or correct the name, and read the sheet again."
    ),
    "opening.namesakes": QT_TRANSLATE_NOOP(
        "messages", "More than one member is called {name}. Write the number of the register beside the name."
    ),
    "opening.other_name": QT_TRANSLATE_NOOP(
        "messages", "Number {number} of the register is {name}. Correct the number or the name in the sheet."
    ),
    "opening.twice": QT_TRANSLATE_NOOP("messages", "This member stands in two lines. Keep one of them."),
    # Corrections
    "correction.change_used": QT_TRANSLATE_NOOP(
        "messages", "The change that was kept has been used since. Correct the entry that used it first."
    ),
    "correction.is_reversal": QT_TRANSLATE_NOOP(
        "messages", "This entry is a correction itself and stays. Write the right entry anew."
    ),
    "correction.loan_has_payments": QT_TRANSLATE_NOOP(
        "messages", "Something was repaid on this loan. Correct the repayments first, the newest one before the others."
    ),
    "correction.not_replaceable": QT_TRANSLATE_NOOP(
        "messages", "This entry was written together with others. Reverse it, then write the right entry anew."
    ),
    "correction.reason_needed": QT_TRANSLATE_NOOP("messages", "Write down why this entry is corrected."),
    "correction.reversed_already": QT_TRANSLATE_NOOP("messages", "This entry was reversed already."),
    "correction.same": QT_TRANSLATE_NOOP("messages", "This is what the books say already. Type what is right."),
    "correction.take_back_instead": QT_TRANSLATE_NOOP(
        "messages", "The meeting of this entry is still open. Take the entry back instead."
    ),
    # The terms of loans
    "rate.empty": QT_TRANSLATE_NOOP("messages", "Type the rate in percent. Type 0 when there is none."),
    "rate.letters": QT_TRANSLATE_NOOP("messages", "“{text}” is not a rate in percent. Type digits only, such as 10."),
    "rate.decimals": QT_TRANSLATE_NOOP("messages", "“{text}” has too many digits after the point. Two are enough."),
    "rate.sign": QT_TRANSLATE_NOOP("messages", "A service charge cannot be below zero. Type 0 when there is none."),
    "rate.too_large": QT_TRANSLATE_NOOP(
        "messages", "This service charge is too high. The most is {most} %. Check where the point stands."
    ),
    "term.zero": QT_TRANSLATE_NOOP("messages", "Type for how many periods the loan is given: one or more."),
    "term.too_long": QT_TRANSLATE_NOOP("messages", "This term is too long. The most is {most} periods."),
    "first_charge.range": QT_TRANSLATE_NOOP(
        "messages", "Type after how many periods the first charge falls: 0 on the day of the loan, {most} at most."
    ),
    "parts.range": QT_TRANSLATE_NOOP("messages", "Type in how many parts the loan is repaid: from 1 to {most}."),
    "period.unreadable": QT_TRANSLATE_NOOP(
        "messages", "This is not a period for a service charge. Choose months or weeks, and how many."
    ),
    "loan.too_large": QT_TRANSLATE_NOOP(
        "messages",
        "This loan with its service charge is more than the books can hold. Check its amount, its rate and its days.",
    ),
    # Meetings and their entries
    "shares.looks_like_amount": QT_TRANSLATE_NOOP(
        "messages", "This looks like an amount of money. Type the number of stamps, or choose Buy with an amount."
    ),
    "shares.above_limit": QT_TRANSLATE_NOOP(
        "messages", "The group agreed on at most {most} shares a meeting. Record more if the group allows it today."
    ),
    "meeting.already_open": QT_TRANSLATE_NOOP("messages", "A meeting is open already. Close it before the next one."),
    "meeting.before_cycle": QT_TRANSLATE_NOOP(
        "messages",
        "The cycle began on {opened_on}. The meeting cannot be earlier.",
    ),
    "meeting.closed": QT_TRANSLATE_NOOP(
        "messages", "This meeting is closed. Write the entry in the next meeting, with a reason."
    ),
    "meeting.unknown": QT_TRANSLATE_NOOP("messages", "This meeting is not in the books. Open the screen again."),
    "close.reason_needed": QT_TRANSLATE_NOOP(
        "messages", "What was counted differs from the books. Count again, or write down why it differs."
    ),
    "entry.meeting_closed": QT_TRANSLATE_NOOP(
        "messages", "The meeting of this entry is closed, so it stays. Correct it with a new entry and a reason."
    ),
    "entry.taken_back_already": QT_TRANSLATE_NOOP("messages", "This entry was taken back already."),
    "entry.unknown": QT_TRANSLATE_NOOP("messages", "This entry is not in the books. Open the list again."),
    "member.unknown": QT_TRANSLATE_NOOP("messages", "This member is not in the register. Open the list again."),
    "role.member": QT_TRANSLATE_NOOP(
        "messages",
        "Only officers of the group may write in the books. Ask one of them to sign in.",
    ),
    # Taking turns with the pot
    "turn.nobody": QT_TRANSLATE_NOOP("messages", "Nobody takes part in this rotation yet. Choose its members first."),
    "turn.unknown": QT_TRANSLATE_NOOP("messages", "This turn is not in the rotation. Open the list again."),
    "turn.taken": QT_TRANSLATE_NOOP(
        "messages", "The pot of this turn was taken already. Swap two turns that are still to come."
    ),
    "turn.round_taken": QT_TRANSLATE_NOOP(
        "messages", "The pot of round {round} was taken already. Hand out the next pot in the next round."
    ),
    "turn.all_taken": QT_TRANSLATE_NOOP(
        "messages", "Every member has taken the pot, so this rotation is over. Begin a new one."
    ),
    "turn.choose": QT_TRANSLATE_NOOP("messages", "Choose the member who takes the pot in this round."),
    "turn.none_left": QT_TRANSLATE_NOOP(
        "messages", "This member has no turn left in this rotation. Choose a member who has not taken the pot yet."
    ),
    "turn.not_next": QT_TRANSLATE_NOOP(
        "messages", "It is another member's turn. If the group agrees, swap the two turns first."
    ),
    "bid.too_high": QT_TRANSLATE_NOOP(
        "messages", "This bid would leave nothing of the pot to the winner. Type a lower one."
    ),
    "turn.arranged_already": QT_TRANSLATE_NOOP(
        "messages", "The turns of this cycle are arranged already. Swap two of them, or finish the rotation first."
    ),
    "turn.member_left": QT_TRANSLATE_NOOP(
        "messages", "The member of this turn has left the group. Pass the turn on, or confirm that the pot goes there."
    ),
    "bid.no_auction": QT_TRANSLATE_NOOP(
        "messages", "This group does not auction the pot. Leave the bid empty, or change the rules first."
    ),
    "rotation.no_amount": QT_TRANSLATE_NOOP(
        "messages", "The rules do not say what each hand pays in a round. Write the amount into the rules first."
    ),
    "rotation.pot_short": QT_TRANSLATE_NOOP(
        "messages",
        "Not all have paid, so the pot is short. Confirm to hand out what is there; the group owes the rest.",
    ),
    "rotation.nothing_kept": QT_TRANSLATE_NOOP(
        "messages", "The group does not owe this member so much of a pot. Check the member and the amount."
    ),
    "rotation.unfinished": QT_TRANSLATE_NOOP(
        "messages", "{left} turns of this rotation are still to come. Hand out their pots, or confirm to end it now."
    ),
    "rotation.arrears_left": QT_TRANSLATE_NOOP(
        "messages", "Some members still owe for this rotation. Collect it first, or confirm to end it now."
    ),
    # Claims on the burial fund
    "claim.waiting": QT_TRANSLATE_NOOP(
        "messages", "The waiting period of this member is not over yet. Pay the benefit only if the group agrees."
    ),
    "claim.lapsed": QT_TRANSLATE_NOOP(
        "messages", "This member missed too many dues and is not covered. Pay the benefit only if the group agrees."
    ),
    "claim.not_listed": QT_TRANSLATE_NOOP(
        "messages", "This person is not on the member's list. Pay the benefit only if the group agrees."
    ),
    "claim.fund_short": QT_TRANSLATE_NOOP(
        "messages", "The fund holds less than this benefit. Pay a smaller sum now, or collect more dues first."
    ),
    "claim.paid_already": QT_TRANSLATE_NOOP(
        "messages", "A benefit was paid for this death already. Look in the books before you pay again."
    ),
    "benefit.unknown": QT_TRANSLATE_NOOP(
        "messages", "The rules have no benefit of this name. Choose one from the list, or type an amount."
    ),
    "dependant.unknown": QT_TRANSLATE_NOOP(
        "messages", "This person is not on the list of this member. Open the list again."
    ),
    "dependant.ended": QT_TRANSLATE_NOOP(
        "messages", "This person was taken off the list already. List the person again if the group agrees."
    ),
    "due.none": QT_TRANSLATE_NOOP("messages", "This member owes no dues. Choose another member."),
    # Loans
    # What the group agreed on
    "setting.out_of_range": QT_TRANSLATE_NOOP("messages", "This must lie between {least} and {most}. Change it."),
    "setting.twice": QT_TRANSLATE_NOOP("messages", "One of these stands here twice. Remove one of the two."),
    "setting.too_many": QT_TRANSLATE_NOOP("messages", "There is room for {most} of these. Remove some."),
    "constitution.too_long": QT_TRANSLATE_NOOP(
        "messages", "The names of fines and benefits are too long together. Shorten some of them."
    ),
    "constitution.unreadable": QT_TRANSLATE_NOOP(
        "messages", "These rules were written by a newer SavingsDesk. Install that version to read them."
    ),
    "constitution.unchanged": QT_TRANSLATE_NOOP("messages", "Nothing was changed. Change a setting, or go back."),
    "constitution.unusual": QT_TRANSLATE_NOOP("messages", "Is this right? If the group decided it so, write it down."),
    "unusual.share_price": QT_TRANSLATE_NOOP(
        "messages", "The price of a share cannot be paid with the smallest coin that the group uses."
    ),
    "unusual.savings_amount": QT_TRANSLATE_NOOP(
        "messages", "What each saves cannot be paid with the smallest coin that the group uses."
    ),
    "unusual.social_amount": QT_TRANSLATE_NOOP(
        "messages", "What each pays to the fund cannot be paid with the smallest coin that the group uses."
    ),
    "unusual.charge_rate": QT_TRANSLATE_NOOP("messages", "Most groups charge between 1 and 20 percent a month."),
    "unusual.term_rates": QT_TRANSLATE_NOOP("messages", "Most groups charge between 1 and 20 percent a month."),
    "unusual.most_shares": QT_TRANSLATE_NOOP("messages", "Most groups allow up to 5 shares a meeting."),
    "unusual.loan_multiple": QT_TRANSLATE_NOOP("messages", "Most groups lend up to 3 times the own savings."),
    "constitution.price_in_cycle": QT_TRANSLATE_NOOP(
        "messages", "The price of a share is fixed for the cycle. Confirm to use the new price from the next cycle on."
    ),
    "constitution.later_decision": QT_TRANSLATE_NOOP(
        "messages", "The group decided again on {decided_on}, and that counts. Choose a later day, or confirm it."
    ),
    "cycle.still_open": QT_TRANSLATE_NOOP(
        "messages", "The cycle is still open. Close it before you open the next one."
    ),
    "cycle.meeting_open": QT_TRANSLATE_NOOP("messages", "A meeting is open. Close it before you close the cycle."),
    "cycle.needs_share_out": QT_TRANSLATE_NOOP(
        "messages", "Members have savings in this cycle. Close it by the share-out."
    ),
    "day.before_entries": QT_TRANSLATE_NOOP(
        "messages", "There are entries up to {last}. Choose that day or a later one."
    ),
    "day.before_closing": QT_TRANSLATE_NOOP(
        "messages", "The last cycle was closed on {closed_on}. Choose that day or a later one."
    ),
    "cycle.closed": QT_TRANSLATE_NOOP("messages", "This cycle is closed. Write the entry in the cycle that is open."),
    "day.before_cycle": QT_TRANSLATE_NOOP("messages", "The cycle began on {opened_on}. Choose a later day."),
    "day.in_future": QT_TRANSLATE_NOOP("messages", "This day has not come yet. Choose today or an earlier day."),
    "cash.short": QT_TRANSLATE_NOOP(
        "messages", "There is less money than that in this place. Count again, or confirm it."
    ),
    "group.unknown": QT_TRANSLATE_NOOP("messages", "You are no officer of this group. Choose another group."),
    # Second keys
    "key.needed": QT_TRANSLATE_NOOP("messages", "The group wants a second officer for this. Ask one to sign with you."),
    "key.refused": QT_TRANSLATE_NOOP(
        "messages", "The user name or the password of the second officer is wrong. Type both again."
    ),
    "key.same_officer": QT_TRANSLATE_NOOP("messages", "You are signed in already. Ask another officer to sign."),
    "loan.unknown": QT_TRANSLATE_NOOP("messages", "This loan is not in the books. Open the list of loans again."),
    "loan.none": QT_TRANSLATE_NOOP("messages", "This member owes nothing on a loan. Choose another member."),
    "loan.repaid": QT_TRANSLATE_NOOP("messages", "This loan is repaid. Choose another loan, or hand the money back."),
    "loan.before_issue": QT_TRANSLATE_NOOP(
        "messages", "This loan was handed out on {issued_on}. Choose that day or a later one."
    ),
    "loan.paid_later": QT_TRANSLATE_NOOP(
        "messages",
        "Payments of later days are in the books: with this one, more is paid than the loan costs. Check that it was "
        "not entered before.",
    ),
    "loan.later_entries": QT_TRANSLATE_NOOP(
        "messages", "Payments of later days are in the books for this loan. Choose a day after them."
    ),
    "loan.above_owed": QT_TRANSLATE_NOOP(
        "messages", "This is more than is owed on the loan. Type a smaller amount, or leave it empty for all of it."
    ),
    "loan.overdue_first": QT_TRANSLATE_NOOP(
        "messages", "This member has a loan that is overdue. Give another one only if the group agrees."
    ),
    "loan.above_limit": QT_TRANSLATE_NOOP(
        "messages", "This is more than this member may borrow by the own savings. Give it only if the group agrees."
    ),
    "loan.term_too_long": QT_TRANSLATE_NOOP(
        "messages", "The group agreed on at most {most} periods for a loan. Give a longer one only if the group agrees."
    ),
    "loan.social_fund": QT_TRANSLATE_NOOP(
        "messages", "The group agreed on no loans from the social fund. Give this one only if the group agrees."
    ),
    "loan.unusual_rate": QT_TRANSLATE_NOOP(
        "messages", "This service charge is unusual. Check where the point stands, and record it if the group agrees."
    ),
    "loan.unreadable": QT_TRANSLATE_NOOP(
        "messages", "The terms of this loan cannot be read. Install the newest SavingsDesk to see its service charge."
    ),
    "loan.reason_needed": QT_TRANSLATE_NOOP("messages", "Write down the reason, so that everyone can read it later."),
    # The meeting
    "meeting.same_day": QT_TRANSLATE_NOOP(
        "messages", "There is a meeting of this day already. Choose another day, or open a second one."
    ),
    "meeting.seal_differs": QT_TRANSLATE_NOOP(
        "messages",
        "The books say {seal} for the last closing, and the minute book says another. Compare them sign by sign.",
    ),
    "meeting.box_differs": QT_TRANSLATE_NOOP(
        "messages",
        "The box does not hold what the books say. Count it again, or open the meeting and note the difference.",
    ),
    "meeting.reason_needed": QT_TRANSLATE_NOOP("messages", "Write down why this meeting was not held."),
    "close.notes_differ": QT_TRANSLATE_NOOP(
        "messages", "The sum and the notes and coins do not agree. Count again, then correct one of them."
    ),
    # The share-out, and the notes in the box
    "shareout.no_members": QT_TRANSLATE_NOOP(
        "messages", "There are no members to share among. Add the members of the group first."
    ),
    "shareout.never_met": QT_TRANSLATE_NOOP(
        "messages", "This cycle had no meeting yet, so there is nothing to share out. Hold a meeting first."
    ),
    "shareout.no_shares": QT_TRANSLATE_NOOP(
        "messages", "Nobody has savings in this cycle, so there is nothing to share by. Record what was saved first."
    ),
    "shareout.savings_negative": QT_TRANSLATE_NOOP(
        "messages", "{name} took out more than was saved. Correct the savings before the share-out."
    ),
    "shareout.meeting_open": QT_TRANSLATE_NOOP(
        "messages", "A meeting is open. Close it first, then pay out: the share-out comes after the last meeting."
    ),
    "shareout.undecided": QT_TRANSLATE_NOOP(
        "messages",
        "The share does not cover the debt of: {names}. Decide for each: pay now, write off, or carry as a loan.",
    ),
    "shareout.reason_needed": QT_TRANSLATE_NOOP(
        "messages",
        "A debt is written off, or the count differs from the books. Write down why, as the group decided it.",
    ),
    "shareout.money_elsewhere": QT_TRANSLATE_NOOP(
        "messages",
        "{missing} of the money is not in the box. Fetch it from the bank or mobile money and write that down first.",
    ),
    "shareout.one_member": QT_TRANSLATE_NOOP(
        "messages", "Only one member is left, who would receive everything. Check the register before you pay out."
    ),
    "shareout.reinvest_too_much": QT_TRANSLATE_NOOP(
        "messages", "{name} receives {most} and cannot put in more than that. Type a smaller amount."
    ),
    "shareout.none": QT_TRANSLATE_NOOP(
        "messages", "This cycle was not shared out, so there is no result to show. Choose another cycle."
    ),
    "shareout.no_weights": QT_TRANSLATE_NOOP(
        "messages",
        "There is a profit, but by this rule nobody has a part in it. Choose another way to share the profit.",
    ),
    "shareout.pool_negative": QT_TRANSLATE_NOOP(
        "messages",
        "What the group owes and keeps in reserve is more than it has. Count the box again, or keep less in reserve.",
    ),
    "notes.unknown": QT_TRANSLATE_NOOP(
        "messages", "A note or coin in this count is not one of {currency}. Choose from the list, or type the sum."
    ),
    "notes.sign": QT_TRANSLATE_NOOP("messages", "A number of notes cannot be below zero. Count them again."),
    "notes.too_many": QT_TRANSLATE_NOOP(
        "messages", "This is more money than the books can hold. Check how many notes were typed."
    ),
    "notes.unreadable": QT_TRANSLATE_NOOP(
        "messages", "This count of notes cannot be read. Count the box again by notes and coins, or type the sum."
    ),
    "notes.no_coin": QT_TRANSLATE_NOOP(
        "messages",
        "Some sums cannot be paid with the notes and coins in use. Choose a larger smallest coin for the group.",
    ),
    # The vault and the disk
    "vault.wrong_password": QT_TRANSLATE_NOOP(
        "messages", "The user name and this password do not fit together. Check both and try again."
    ),
    "vault.damaged": QT_TRANSLATE_NOOP(
        "messages",
        "The password is right, but the file with the books is damaged. Restore the newest backup or get the "
        "group from the cloud.",
    ),
    "vault.keys_damaged": QT_TRANSLATE_NOOP(
        "messages",
        "The key file beside the books is damaged. Your password may be right: restore the key file from a backup.",
    ),
    "vault.keys_missing": QT_TRANSLATE_NOOP(
        "messages", "The key file beside the books is gone. Put it back from a backup, or get the group from the cloud."
    ),
    "vault.newer": QT_TRANSLATE_NOOP(
        "messages",
        "These books were written by a newer SavingsDesk (version {found}, this one knows {known}). Install the "
        "newer program; nothing was changed.",
    ),
    "vault.in_use": QT_TRANSLATE_NOOP(
        "messages", "SavingsDesk is open with these books already. Use that window, or close it first."
    ),
    "vault.missing": QT_TRANSLATE_NOOP(
        "messages", "No books were found on this laptop. Start a group or get yours from the cloud."
    ),
    "vault.exists": QT_TRANSLATE_NOOP(
        "messages", "This laptop holds the books of a group already. Open them with your user name and password."
    ),
    "vault.no_longer": QT_TRANSLATE_NOOP(
        "messages",
        "This password no longer opens the books: the office was handed over. Ask an officer of today to sign in.",
    ),
    "vault.no_group": QT_TRANSLATE_NOOP(
        "messages",
        "These books hold no group for this user. Ask another officer of the group to sign in.",
    ),
    "vault.busy": QT_TRANSLATE_NOOP("messages", "Another program holds the books. Close it, then enter this again."),
    "disk.full": QT_TRANSLATE_NOOP(
        "messages",
        "The disk is full, so this was not saved. Free some space, then enter it again; nothing else is lost.",
    ),
    "disk.read_only": QT_TRANSLATE_NOOP(
        "messages", "The folder of the books cannot be written. Allow this user to write there, then enter it again."
    ),
    "disk.failed": QT_TRANSLATE_NOOP(
        "messages", "The disk did not answer as it should, so this was not saved. Make a backup to a USB stick now."
    ),
    # Backups
    "backup.full": QT_TRANSLATE_NOOP(
        "messages",
        "The disk of this laptop is too full for a backup. Free some space, then back up again. The books are saved.",
    ),
    "backup.read_only": QT_TRANSLATE_NOOP(
        "messages",
        "The folder of the backups cannot be written. Allow this user to write there, then back up again.",
    ),
    "backup.failed": QT_TRANSLATE_NOOP(
        "messages",
        "The disk did not answer as it should, so there is no new backup. Back up to a USB stick and show this laptop "
        "to somebody who mends them.",
    ),
    "backup.unsound": QT_TRANSLATE_NOOP(
        "messages",
        "The backup was not what the books are, so it was thrown away. The former backups are still there. Try again; "
        "if it comes back, show this laptop to somebody who mends them.",
    ),
    "backup.place_missing": QT_TRANSLATE_NOOP(
        "messages",
        "There is a new backup on this laptop, but the backup place is not there. Put the stick in, then back up "
        "again.",
    ),
    "backup.place_full": QT_TRANSLATE_NOOP(
        "messages",
        "There is a new backup on this laptop, but the backup place is full. Free some space there, then back up "
        "again.",
    ),
    "backup.place_read_only": QT_TRANSLATE_NOOP(
        "messages",
        "There is a new backup on this laptop, but nothing can be written at the backup place. Choose another place.",
    ),
    "backup.place_failed": QT_TRANSLATE_NOOP(
        "messages",
        "There is a new backup on this laptop, but the copy at the backup place did not come out whole. Leave the "
        "stick in until it is done, or use another one.",
    ),
    "backup.missing": QT_TRANSLATE_NOOP(
        "messages", "There is no file under this name. Put the stick in, then choose the backup again."
    ),
    "backup.unknown": QT_TRANSLATE_NOOP(
        "messages", "This file is not a backup of SavingsDesk. Choose one whose name ends in .savingsdesk."
    ),
    "backup.damaged": QT_TRANSLATE_NOOP(
        "messages",
        "This backup is damaged: part of it is missing or was changed, so nothing of it was used. Choose another one, "
        "or get the group from the cloud.",
    ),
    "backup.newer": QT_TRANSLATE_NOOP(
        "messages",
        "This backup was made by SavingsDesk {program}, which is newer than the one on this laptop. Install that "
        "version or a later one.",
    ),
    "file.unreadable": QT_TRANSLATE_NOOP(
        "messages", "This file cannot be read. Look whether it is still there, then choose it again."
    ),
    "translation.unreadable": QT_TRANSLATE_NOOP(
        "messages", "This file is no translation of SavingsDesk. Choose a file whose name ends in .ts."
    ),
    "translation.other_language": QT_TRANSLATE_NOOP(
        "messages", "This file is a translation into another language ({language}). Choose that language first."
    ),
    "translation.nothing_new": QT_TRANSLATE_NOOP(
        "messages", "Every text in this file is as in the program. Correct one, save the file, then load it again."
    ),
    "translation.not_kept": QT_TRANSLATE_NOOP(
        "messages", "The file could not be written. Look whether the disk is full, then try again."
    ),
    # Papers as files and on printers
    "paper.disk_full": QT_TRANSLATE_NOOP(
        "messages", "There is no room left on this disk, so the file was not written. Choose another place for it."
    ),
    "paper.not_writable": QT_TRANSLATE_NOOP(
        "messages", "Nothing can be written in this folder, or another program holds the file. Choose another place."
    ),
    "paper.folder_gone": QT_TRANSLATE_NOOP(
        "messages", "This folder is not there any more. Put the stick back in, or choose another place."
    ),
    "paper.disk_failed": QT_TRANSLATE_NOOP(
        "messages", "The disk did not take the file. Choose another place for it; the books are not touched."
    ),
    "paper.printer_failed": QT_TRANSLATE_NOOP(
        "messages", "The printer did not take the paper. See whether it is switched on and has paper, then print again."
    ),
    "books.disagree": QT_TRANSLATE_NOOP(
        "messages", "The balance and the entries do not agree. Do not go on with the books: restore the newest backup."
    ),
    "program.sqlite": QT_TRANSLATE_NOOP(
        "messages", "A part of SavingsDesk on this laptop is too old to keep money safely. Install SavingsDesk again."
    ),
    # The cloud
    "cloud.unreachable": QT_TRANSLATE_NOOP(
        "messages",
        "The cloud cannot be reached now. Everything stays saved here and is sent when there is a connection.",
    ),
    "cloud.unreadable": QT_TRANSLATE_NOOP(
        "messages",
        "The answer of the cloud was cut off on the way. Everything stays saved here and is sent again by itself.",
    ),
    "cloud.not_ours": QT_TRANSLATE_NOOP(
        "messages",
        "What answered is not the cloud of SavingsDesk: it may be the sign-in page of this network. Check the "
        "address, or open a web page first.",
    ),
    "cloud.captive": QT_TRANSLATE_NOOP(
        "messages",
        "This network asks for a sign-in of its own. Open a web page, sign in there, then send again.",
    ),
    "cloud.address": QT_TRANSLATE_NOOP(
        "messages",
        "This is not an address of a cloud. Type it as it was given to you, beginning with https://.",
    ),
    "cloud.plain_http": QT_TRANSLATE_NOOP(
        "messages", "This address is not protected. Use the address that begins with https://."
    ),
    "cloud.certificate": QT_TRANSLATE_NOOP(
        "messages",
        "The cloud could not prove who it is. Check the date of this laptop and the address, then ask who runs "
        "the cloud.",
    ),
    "cloud.certificate_unreadable": QT_TRANSLATE_NOOP(
        "messages",
        "The certificate file cannot be read. Ask who runs the cloud for it again.",
    ),
    "cloud.failed": QT_TRANSLATE_NOOP(
        "messages", "The cloud had a problem of its own. Nothing is lost; it is tried again by itself."
    ),
    "cloud.refused": QT_TRANSLATE_NOOP(
        "messages",
        "The cloud did not accept this. Everything stays saved here: ask who runs the cloud.",
    ),
    "cloud.too_old": QT_TRANSLATE_NOOP(
        "messages",
        "The cloud speaks a newer language than this program. Install the newest SavingsDesk; everything stays "
        "saved here.",
    ),
    "login.wrong": QT_TRANSLATE_NOOP(
        "messages", "The cloud does not know this user name with this password. Check both and try again."
    ),
    "login.other_group": QT_TRANSLATE_NOOP(
        "messages", "This account belongs to another group. Sign in with the account of this group."
    ),
    "login.no_group": QT_TRANSLATE_NOOP(
        "messages", "The cloud has no group for this account yet. Connect the laptop that holds the books first."
    ),
    "login.throttled": QT_TRANSLATE_NOOP("messages", "There were too many tries. Wait a minute, then try again."),
    "login.removed": QT_TRANSLATE_NOOP(
        "messages",
        "This account or laptop may no longer send to the cloud. Everything stays saved here: ask who runs the cloud.",
    ),
    "login.device_taken": QT_TRANSLATE_NOOP(
        "messages",
        "This laptop is known in the cloud under another group. Ask who runs the cloud.",
    ),
    "login.not_yet": QT_TRANSLATE_NOOP(
        "messages",
        "This laptop is not connected to the cloud yet. Connect it on the Sync screen.",
    ),
    "sync.removed": QT_TRANSLATE_NOOP(
        "messages", "This laptop may no longer send to the cloud. Everything stays saved here: ask who runs the cloud."
    ),
    "sync.clock": QT_TRANSLATE_NOOP(
        "messages", "The clock of this laptop is wrong by {minutes} min. Set it; the entries keep their order."
    ),
    "sync.digest": QT_TRANSLATE_NOOP(
        "messages",
        "The sums of the cloud differ, although every entry was compared. Nothing is deleted: ask who runs the cloud.",
    ),
    "sync.epoch": QT_TRANSLATE_NOOP(
        "messages",
        "This cloud answers each time as if it were another one. Everything stays saved here: ask who runs the cloud.",
    ),
    "sync.log": QT_TRANSLATE_NOOP(
        "messages",
        "The order of the entries from the cloud does not agree. They are fetched again; nothing is deleted.",
    ),
    "sync.kept_aside": QT_TRANSLATE_NOOP(
        "messages",
        "An entry could not be taken up and was kept aside. Nothing is lost; show it to who looks after the program.",
    ),
    "sync.newer": QT_TRANSLATE_NOOP(
        "messages",
        "Another laptop writes what this program does not know yet. It is kept; the newest SavingsDesk can show it.",
    ),
    # What the courier says of a stick
    "courier.not_yet": QT_TRANSLATE_NOOP(
        "messages", "The group has not arrived on this laptop yet. Wait until it is here, then try again."
    ),
    "courier.nothing": QT_TRANSLATE_NOOP(
        "messages", "No laptop has written a courier's file into this place. Choose another place, or write one first."
    ),
    "courier.missing": QT_TRANSLATE_NOOP("messages", "The file is gone. Put the stick in again and choose its place."),
    "courier.unknown": QT_TRANSLATE_NOOP(
        "messages", "A file here is not a courier's file of SavingsDesk. Nothing of it was used."
    ),
    "courier.damaged": QT_TRANSLATE_NOOP(
        "messages",
        "A courier's file on the stick is damaged. Nothing was taken in: have it written again on the other laptop.",
    ),
    "courier.newer": QT_TRANSLATE_NOOP(
        "messages", "A newer SavingsDesk wrote this file. Install the newest version here, then take it in again."
    ),
    "courier.other_group": QT_TRANSLATE_NOOP(
        "messages", "The files in this place are of another group. Choose the stick of this group."
    ),
    "courier.place_missing": QT_TRANSLATE_NOOP("messages", "This place is not there. Put the stick in and try again."),
    "courier.place_full": QT_TRANSLATE_NOOP(
        "messages", "The stick is full. Make room on it; what was written there before is still there."
    ),
    "courier.place_read_only": QT_TRANSLATE_NOOP(
        "messages", "Nothing can be written to this place. Look for a lock on the stick, or choose another one."
    ),
    "courier.place_failed": QT_TRANSLATE_NOOP(
        "messages", "The stick did not keep what was written. Take another stick; everything is saved on this laptop."
    ),
    "choice.unknown": QT_TRANSLATE_NOOP("messages", "This was decided in the meantime. Look at the Sync screen again."),
    # What the desk says of entries, members and loans
    # What needs attention
    "cycle.unknown": QT_TRANSLATE_NOOP("messages", "This cycle is not in the books. Open the list again."),
    "open.seal_broken": QT_TRANSLATE_NOOP(
        "messages", "The entries of this meeting are no longer what its seal says. Compare them with the minute book."
    ),
    "open.late_entries": QT_TRANSLATE_NOOP(
        "messages",
        "Another laptop sent entries of this meeting after its closing. Read them out in the next meeting.",
    ),
    "open.constitution": QT_TRANSLATE_NOOP(
        "messages", "A decision about the rules cannot be read here. Install the newest program, or decide it again."
    ),
    "open.reversed_twice": QT_TRANSLATE_NOOP(
        "messages", "Two laptops corrected the same entry. Decide which correction stands, and correct the other one."
    ),
    "open.twice": QT_TRANSLATE_NOOP(
        "messages", "Two laptops wrote the same payment. Ask the member, and correct one of them if it was paid once."
    ),
    "open.below_zero": QT_TRANSLATE_NOOP(
        "messages",
        "By the books more was taken out here than was there. Look for an entry that is missing or wrong.",
    ),
    "open.cash_difference": QT_TRANSLATE_NOOP(
        "messages",
        "The last count differs from the books. Record a surplus or a shortage once the group has decided.",
    ),
    "open.savings_below_zero": QT_TRANSLATE_NOOP(
        "messages", "This member took out more than was saved. Check the entries with the passbook."
    ),
    "open.kept_below_zero": QT_TRANSLATE_NOOP(
        "messages", "More change was used for this member than was kept. Check the entries with the passbook."
    ),
    "open.external_overpaid": QT_TRANSLATE_NOOP(
        "messages", "More was paid back on the group's own loan than was borrowed. Check the entries with the lender."
    ),
    "open.loan_overpaid": QT_TRANSLATE_NOOP(
        "messages", "More was repaid on this loan than was owed. Hand back what is too much."
    ),
    "open.loan_unreadable": QT_TRANSLATE_NOOP(
        "messages", "The terms of this loan cannot be read here. Install the newest program."
    ),
    "open.loan_overdue": QT_TRANSLATE_NOOP(
        "messages", "This loan should have been repaid by now. Speak with the member in the next meeting."
    ),
    "open.due_standing": QT_TRANSLATE_NOOP(
        "messages", "This due still stands. Collect it in the next meeting, or let the group waive it."
    ),
    "open.due_overpaid": QT_TRANSLATE_NOOP(
        "messages", "More was paid on this due than was owed. Hand back what is too much."
    ),
    "open.share_price": QT_TRANSLATE_NOOP(
        "messages", "These shares were not bought at the price of their cycle. Correct the entry."
    ),
    "open.next_price": QT_TRANSLATE_NOOP(
        "messages", "The group decided on a new price of a share. It counts from the next cycle."
    ),
    "open.office_ends": QT_TRANSLATE_NOOP(
        "messages", "This term of office ends soon. Let the group elect, and hand the office over."
    ),
}


UNKNOWN = QT_TRANSLATE_NOOP(
    "messages", "Something went wrong that should not have ({code}). What was saved before is safe; please try again."
)


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence for the bar at the top of the screen, and perhaps one thing to do about it.

    `tone` is ``red`` (money or data in danger), ``amber`` (look at it), ``blue`` (news) or ``green`` (done).
    """

    text: str
    tone: str = "red"
    action: str = ""
    do: Callable[[], None] | None = None


def sentence(failure: Exception) -> str:
    """What to tell people about an exception. Those without a code are bugs, and say so calmly."""
    if not isinstance(failure, Failure):
        return QCoreApplication.translate(_CONTEXT, UNKNOWN).format(code=type(failure).__name__)
    return explain(failure.code, failure.values)


def explain(code: str, values: Mapping[str, object] | None = None) -> str:
    """The sentence of a code such as ``vault.newer`` with its values."""
    shown = _Shown({name: _shown(value) for name, value in (values or {}).items()})
    known = SENTENCES.get(code)
    if known is None:
        return QCoreApplication.translate(_CONTEXT, UNKNOWN).format(code=code)
    return QCoreApplication.translate(_CONTEXT, known).format_map(shown)


def has_sentence(code: str) -> bool:
    return code in SENTENCES


class _Shown(dict[str, str]):
    """A sentence with a gap is better than none: a value that was not handed over reads as an ellipsis."""

    def __missing__(self, key: str) -> str:
        return "…"


def _shown(value: object) -> str:
    if type(value) is int:
        return figures.count_text(value)
    return figures.day_text(str(value), "full")  # what is no day stays as it is
