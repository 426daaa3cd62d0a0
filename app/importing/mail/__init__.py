"""Reads mail: messages as files, mailboxes, and what is attached to them."""

from app.importing.mail.mailbox import MailboxReader
from app.importing.mail.message import MessageReader
from app.importing.mail.outlook import OutlookReader

__all__ = ["MailboxReader", "MessageReader", "OutlookReader"]
