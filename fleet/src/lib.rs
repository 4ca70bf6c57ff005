//! The functions of `windows-activation-error` in SQL, on one machine and on many.
//!
//! [`functions`] are for any session of `DataFusion`, [`catalog`] is the whole catalog as a table.
//! [`session`], [`tables`], [`query`] and [`cluster`] are the program.

pub mod catalog;
pub mod cluster;
pub mod functions;
pub mod query;
#[doc(hidden)]
pub mod sample;
pub mod session;
pub mod tables;
